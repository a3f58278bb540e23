import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';

it('given Node, where there is no page, when the built script is imported, then nothing is thrown and nothing registered', async () => {
  const script = join(projectRoot, 'dist', 'widgets', 'v1', 'sinergi.js');
  await expect(import(/* @vite-ignore */ pathToFileURL(script).href)).resolves.toBeTypeOf('object');
  for (const name of ['document', 'customElements', 'HTMLElement'])
    expect(globalThis).not.toHaveProperty(name);
});
