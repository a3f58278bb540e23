import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { ImportError } from '../../../server/import/import.error.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, dump, take } from './fixtures.js';

const bell = '\u0007';
const turned = '\u202e';
const observation = 'indicator,value,unit,period_start,period_end,source_title,source_url,note';
const figure = (title: string, url: string, note = '') =>
  `PREVALENCE,1,PERCENT,2024-01-01,2024-12-31,${title},${url},${note}`;

describe('given files with texts that are meant to harm', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-hostile-text-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it.each<[what: string, kind: string, lines: string[], en: RegExp, id: RegExp]>([
    [
      'a control character in a name',
      'agencies',
      ['code,kind,name_id', `A,IPWL,Klinik${bell} A`],
      /line 2, column name_id: "KlinikU\+0007 A" holds the hidden character U\+0007.*rule: plain text/,
      /karakter tersembunyi U\+0007.*aturan: teks polos/,
    ],
    [
      'a turned direction in a name',
      'regions',
      ['code,level,name_id', `15.72,REGENCY,Kota ${turned}021`],
      /column name_id: "Kota U\+202E021" holds the hidden character U\+202E/,
      /karakter tersembunyi U\+202E/,
    ],
    [
      'a turned direction in a code',
      'cases',
      ['code,agency,region,reported', `LP${turned}1,POLDA,15,2024-01-01`],
      /column code: "LPU\+202E1" holds the hidden character U\+202E/,
      /teks polos/,
    ],
    [
      'a sequence that a terminal obeys, in a column that takes no text',
      'cases',
      ['code,agency,region,reported', 'LP-1,POLDA,15,\u001b[2J2024-01-01'],
      /column reported: "U\+001B\[2J2024-01-01" holds the hidden character U\+001B/,
      /teks polos/,
    ],
    [
      'a hidden character in a number of a person',
      'suspects',
      ['suspect,case', `K${turned}17,LP-1`],
      /column suspect: holds the hidden character U\+202E/,
      /teks polos/,
    ],
    [
      'a name of 5,000 characters',
      'facilities',
      ['code,agency,name_id,region,setting', `F,BNNP,${'A'.repeat(5000)},15,BOTH`],
      /column name_id: "A{60}…" must be at most 300 characters \(rule: length\)/,
      /paling panjang 300 karakter \(aturan: panjang\)/,
    ],
    [
      'a note without an end',
      'observations',
      [observation, figure('BNN', '', 'x'.repeat(4001))],
      /column note: .* must be at most 4000 characters/,
      /paling panjang 4000 karakter/,
    ],
    [
      'a website that is a script',
      'agencies',
      ['code,kind,name_id,website', 'A,IPWL,Klinik,javascript:alert(1)'],
      /column website: "javascript:alert\(1\)" is no address of the web; write it with http.*rule: web address/,
      /bukan alamat web.*aturan: alamat web/,
    ],
    [
      'a source that is a script',
      'observations',
      [observation, figure('BNN', 'JavaScript:alert(1)//https://bnn.go.id')],
      /column source_url: .* is no address of the web/,
      /bukan alamat web/,
    ],
    [
      'a column named by a sequence that a terminal obeys',
      'cases',
      ['code,agency,region,reported,\u001b[2J'],
      /cases has no column "U\+001B\[2J"/,
      /./,
    ],
  ])(
    'when there is %s, then it is refused by the name of the rule, and nothing is written',
    async (_what, kind, lines, en, id) => {
      const before = await dump(database);
      const failure = await take(database, kind, csv(folder, 'given', lines)).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(ImportError);
      expect((failure as ImportError).message).toMatch(en);
      expect((failure as ImportError).sentence.id).toMatch(id);
      const { sentence } = failure as ImportError;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a terminal must not get.
      expect(sentence.en + sentence.id).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
      expect(await dump(database)).toBe(before);
    },
  );

  it('when the name of the register hides a character, then nothing is written', async () => {
    const file = csv(folder, 'named', ['code,level,name_id', '15.73,REGENCY,Kota']);
    await expect(take(database, 'regions', file, { source: `bnn${turned}p` })).rejects.toThrow(
      /the source holds the hidden character U\+202E/,
    );
  });

  it('when texts are foreign, long or look like code, but hide nothing, then they are taken as they stand', async () => {
    const names = ['<b>Balai</b>', '=1+1', 'مركز', `Balai ${'x'.repeat(290)}`, '"Rumah\nDamping"'];
    const lines = names.map((name, at) => `T${at},IPWL,${name},https://bnn.go.id/${at}`);
    await take(database, 'agencies', csv(folder, 'taken', ['code,kind,name_id,website', ...lines]));
    const { rows } = await database.pool.query(
      "SELECT name_id FROM reference.agency WHERE code LIKE 'T_' ORDER BY code",
    );
    expect(rows.map((row) => row.name_id)).toEqual([...names.slice(0, 4), 'Rumah\nDamping']);
  });
});
