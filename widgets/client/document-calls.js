import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Every call of `graphql(…)` in a source of the widgets; its first group is the document's text. */
export const documentCall = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** The documents of all widgets, in the order of their files: [{ path, text }]. */
export function documentsOfWidgets() {
  return readdirSync(join(top, 'widgets'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('client', 'generated')))
    .sort()
    .map((name) => join('widgets', name))
    .flatMap((path) =>
      [...readFileSync(join(top, path), 'utf8').matchAll(documentCall)].map(([, text]) => ({ path, text })),
    );
}
