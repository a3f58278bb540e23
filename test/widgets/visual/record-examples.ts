import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import { questionsOf } from '../../../widgets/client/batch.js';
import { descriptions } from '../../../widgets/elements/descriptions.js';
import type { Recorded } from '../../../widgets/gallery/answers.js';
import { markupOf } from '../../../widgets/gallery/markup.js';
import type { Json } from '../../../widgets/gallery/states.js';
import { servePages } from '../../support/page-server.js';
import { browserAndServer } from '../given.js';
import { open, pageWith, settled } from '../site.js';
import { documentsById } from './documents.js';

const folder = join(projectRoot, 'widgets', 'gallery', 'answers');

/** `npm run examples`: writes what the examples ask of the demonstration, and its answers. */
describe('given a server over the demonstration province', () => {
  const given = browserAndServer('demo');

  it.each(['id', 'en'])('when the examples ask in %s, then the answers are written down', async (locale) => {
    const elements = descriptions
      .map(markupOf)
      .map((one) => one.replace('>', ` locale="${locale}">`))
      .join('');
    const site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
    const { page, asked } = await open(given.browser, site.address);
    await settled(page);
    const recorded = (await Promise.all(asked.map(answersAt))).flat();
    expect(recorded.length).toBeGreaterThan(descriptions.length);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${locale}.json`), textOf(recorded));
    await page.close();
    await site.close();
  });
});

async function answersAt(address: string): Promise<Recorded[]> {
  const answers = (await (await fetch(address)).json()) as { data: Json }[];
  const documents = documentsById();
  return questionsOf(address).map(({ id, variables }, at) => ({
    document: documents.get(id)?.name ?? '',
    id,
    variables: variables as Json,
    data: answers[at]?.data ?? null,
  }));
}

/** One answer a line, in an order that does not depend on ids, so that a change shows what changed. */
function textOf(recorded: Recorded[]): string {
  const lines = new Map(
    recorded.map((one) => [`${one.document} ${JSON.stringify(one.variables)}`, JSON.stringify(one)]),
  );
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `[\n${sorted.join(',\n')}\n]\n`;
}
