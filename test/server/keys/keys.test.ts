import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personOf } from '../../../server/import/pseudonym.js';
import { readOrCreateKeys } from '../../../server/keys/keys.js';
import { testKeys } from '../import/fixtures.js';

describe('given a data directory', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sinergi-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('when keys are needed first, then they are made once, for the owner alone', () => {
    const made = readOrCreateKeys(folder, {});
    expect(readOrCreateKeys(folder, {})).toEqual(made);
    expect(readdirSync(folder)).toEqual(['keys.json']);
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(made.pseudonym).toHaveLength(32);
    expect(made.pseudonym).not.toEqual(made.record);
  });

  it('when the environment gives keys, then those are taken and no file is made', () => {
    const base64 = Object.fromEntries(Object.entries(testKeys).map(([k, v]) => [k, v.toString('base64')]));
    expect(readOrCreateKeys(folder, { SINERGI_KEYS: JSON.stringify(base64) })).toEqual(testKeys);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['', '{}', '{"pseudonym":"AA==","record":"AA==","noise":"AA=="}'])(
    'when the key file holds %j, then it is refused and left as it is',
    (content) => {
      writeFileSync(join(folder, 'keys.json'), content);
      expect(() => readOrCreateKeys(folder, {})).toThrow(/keys\.json does not hold the keys .*restore it/);
    },
  );
});

describe('given any person', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 });
  const marks = fc.array(fc.constantFrom('', ' ', '.', '-'), { minLength: 16, maxLength: 16 });

  it('when a NIK is written in any form in any source, then the pseudonym is the same', () => {
    fc.assert(
      fc.property(digits, marks, fc.string(), fc.string(), (nik, between, one, other) => {
        const written = nik.map((digit, at) => `${digit}${between[at]}`).join('');
        expect(personOf(written, one, testKeys)).toEqual(personOf(nik.join(''), other, testKeys));
      }),
    );
  });

  it('when the number is no NIK, then the pseudonym is its own in each source and hides the number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{6,15}$/), (number) => {
        const { pseudonym, recordKey } = personOf(number, 'polda', testKeys);
        expect(personOf(number, 'polda', testKeys)).toEqual({ pseudonym, recordKey });
        expect(personOf(number, 'bnnp', testKeys).pseudonym).not.toBe(pseudonym);
        expect(pseudonym).toMatch(/^[0-9a-f]{64}$/);
        expect(BigInt.asIntN(64, BigInt(recordKey))).toBe(BigInt(recordKey));
      }),
    );
  });
});
