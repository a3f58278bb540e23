import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/project-root.js';

/** Digits of a short id. */
const idLength = 12;

/** The documents of the widgets as they are now, by their short ids. */
export function documentsById(): Map<string, { name: string; text: string }> {
  const file = join(projectRoot, 'dist', 'widgets', 'persisted-documents.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(texts).map(([hash, text]) => [
      hash.slice(0, idLength),
      { name: /\bquery (\w+)/.exec(text)?.[1] ?? '', text },
    ]),
  );
}
