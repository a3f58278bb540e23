import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';

/** A text in both languages as data: `{ id: '…', en: '…' }`, in either order. */
const pair = /\{\s*(?:id|en): (['"`])(?:(?!\1)[^\\]|\\.)*\1,\s*(?:id|en): ['"`]/;

/** Tags of languages, and sentences that are made of another sentence. */
const noWords = ['language/locale.ts', 'import/import.error.ts', 'http/address/widget-address.ts'];

const sources = readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.includes('generated'),
);

describe('given the files of the server', () => {
  it('when a text stands in both languages, then it stands in a file of words', () => {
    const holding = sources.filter((path) =>
      pair.test(readFileSync(join(projectRoot, 'server', path), 'utf8')),
    );
    expect(holding.length).toBeGreaterThan(5);
    expect(holding.filter((path) => !path.endsWith('.words.ts')).sort()).toEqual(noWords.sort());
  });
});
