import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../server/language/locale.js';
import type { Localised } from '../../../server/language/localised.js';
import { projectRoot } from '../../../server/project-root.js';

/** Words that are the same in both languages. */
const alike = new Set([
  '.accessLabels.Role.ADMIN',
  '.policeLabels.Substance.HEROIN',
  '.policeLabels.SeizureUnit.GRAM',
]);

const files = readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.words.ts'))
  .sort();

/** Stands for every fact that a text is made of: a number, a name, a list, an object of these. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 7 : '7');
    if (name === 'toString' || name === 'padEnd' || name === 'toISOString') return () => '7';
    if (name === Symbol.iterator) return [][Symbol.iterator];
    return anything;
  },
  apply: () => anything,
});

const isLocalised = (value: object): value is Localised<unknown> =>
  locales.every((locale) => Object.hasOwn(value, locale));

/** Every text below a value, by its path; what makes texts is given something. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: Localised]> {
  if (typeof value === 'function') yield* textsIn(value(...Array(6).fill(anything)), path);
  if (typeof value !== 'object' || value === null) return;
  if (isLocalised(value)) {
    const text = (one: unknown) => String(typeof one === 'function' ? one(...Array(6).fill(anything)) : one);
    yield [path, { id: text(value.id), en: text(value.en) }];
    return;
  }
  for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${name}`);
}

describe('given every file of words', () => {
  it('when they are looked for, then there are as many as features that speak', () => {
    expect(files.length).toBeGreaterThan(25);
  });

  it.each(files)('when %s is read, then each text is there in both languages, and differs', async (name) => {
    const words = await import(pathToFileURL(join(projectRoot, 'server', name)).href);
    const texts = [...textsIn(words, '')];
    expect(texts).not.toEqual([]);
    for (const [path, { id, en }] of texts) {
      expect(id.trim(), `${path} in Indonesian`).not.toBe('');
      expect(en.trim(), `${path} in English`).not.toBe('');
      // What only puts other texts together has no words of its own.
      if (/[a-z]/i.test(en) && !alike.has(path)) expect(id, path).not.toBe(en);
    }
  });
});
