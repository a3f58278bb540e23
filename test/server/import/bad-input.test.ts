import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { ImportError } from '../../../server/import/import.error.js';
import { createTestDatabase } from '../../support/database.js';
import { base, csv, dump, take } from './fixtures.js';

const header = 'code,agency,region,reported,stage';
const good = 'LP-1,POLDA,15.71,2026-01-31,P21';

describe('given a steward with a file that does not fit', () => {
  let database: Database;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-bad-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const refused: [string, string, string[], RegExp][] = [
    [
      'an unknown column',
      'cases',
      ['code,agency,regio,reported', good],
      /line 1: cases has no column "regio"; did you mean region/,
    ],
    [
      'a missing column',
      'cases',
      ['code,agency,region', 'LP-1,POLDA,15.71'],
      /line 1: the column reported is missing; add it/,
    ],
    [
      'a bad date',
      'cases',
      [header, good, 'LP-2,POLDA,15.71,31/02/2026,'],
      /line 3, column reported: "31\/02\/2026" is no date; write YYYY-MM-DD/,
    ],
    [
      'a day that is none',
      'cases',
      [header, 'LP-2,POLDA,15.71,2026-02-31,'],
      /line 2, column reported: "2026-02-31" is no date/,
    ],
    [
      'an unknown region',
      'cases',
      [header, 'LP-2,POLDA,15.72,2026-01-31,'],
      /line 2, column region: "15.72" is an unknown region; did you mean 15.71\?/,
    ],
    [
      'an unknown stage',
      'cases',
      [header, 'LP-2,POLDA,15,2026-01-31,P22'],
      /line 2, column stage: "P22" is not in the list; write one of INVESTIGATION/,
    ],
    [
      'a key that stands there twice',
      'cases',
      [header, good, good],
      /line 3, column code: is the same record as line 2; keep one/,
    ],
    [
      'a date in the future',
      'cases',
      [header, 'LP-2,POLDA,15,2026-10-01,'],
      /line 2, column reported: "2026-10-01" lies in the future/,
    ],
    [
      'too many cells',
      'cases',
      [header, `${good},,,`],
      /line 2, column -: the row has 8 cells, the header 5/,
    ],
    [
      'a quote that does not close',
      'cases',
      [header, 'LP-2,"POLDA,15,2026-01-01,'],
      /the quotes do not close; export it again/,
    ],
    ['a header and no rows', 'cases', [header], /has a header but no rows/],
    [
      'an empty person',
      'episodes',
      ['client,facility,setting,admitted', ',BALAI,INPATIENT,2026-01-01'],
      /line 2, column client: is empty; fill it/,
    ],
    [
      'an outcome without discharge',
      'episodes',
      ['client,facility,setting,admitted,discharged,outcome', 'K1,BALAI,INPATIENT,2026-01-01,,COMPLETED'],
      /line 2, column outcome: "COMPLETED" needs discharged/,
    ],
    [
      'two open episodes',
      'episodes',
      ['client,facility,setting,admitted', 'K1,BALAI,INPATIENT,2026-01-01', 'K1,BALAI,INPATIENT,2026-02-01'],
      /two open episodes/,
    ],
    [
      'a unit that does not fit',
      'seizures',
      ['agency,region,date,substance,quantity,unit', 'POLDA,15,2026-01-01,ECSTASY,5,PLANT'],
      /line 2, column unit: "PLANT" PLANT does not fit ECSTASY/,
    ],
    [
      'a quantity of nothing',
      'seizures',
      ['agency,region,date,substance,quantity,unit', 'POLDA,15,2026-01-01,ECSTASY,0,TABLET'],
      /line 2, column quantity: "0" must be more than 0/,
    ],
  ];

  it.each(refused)(
    'when it has %s, then a sentence says where and what to do, and nothing is written',
    async (_what, kind, lines, expected) => {
      const before = await dump(database);
      const failure = await take(database, kind, csv(folder, 'given', lines)).catch(
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(ImportError);
      expect((failure as Error).message).toMatch(expected);
      expect((failure as Error).message).toContain('given.csv');
      expect(await dump(database)).toBe(before);
    },
  );

  it('when the file is empty, binary or absent, then a sentence says so', async () => {
    await expect(take(database, 'cases', csv(folder, 'none', ['']))).rejects.toThrow(
      /none.csv: is empty; export it again/,
    );
    const binary = join(folder, 'picture.csv');
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
    await expect(take(database, 'cases', binary)).rejects.toThrow(
      /picture.csv: is no text but a binary file; save it as CSV/,
    );
    await expect(take(database, 'cases', join(folder, 'absent.csv'))).rejects.toThrow(
      /absent.csv: there is no such file; check the path/,
    );
  });

  it("when a person's row is refused, then the person's number is nowhere in the message", async () => {
    const file = csv(folder, 'people', [
      'client,facility,setting,admitted',
      '1571010101010001,NOWHERE,HOTEL,yesterday',
    ]);
    const failure = await take(database, 'episodes', file).catch((error: unknown) => error as Error);
    expect(String(failure)).toMatch(/column setting/);
    expect(String(failure)).not.toContain('1571010101010001');
  });

  it('when good rows stand beside one bad row, then none of them is written', async () => {
    await expect(
      take(database, 'cases', csv(folder, 'mixed', [header, good, 'LP-2,POLDA,99,2026-01-31,'])),
    ).rejects.toThrow();
    expect((await database.pool.query('SELECT FROM records.case_report')).rowCount).toBe(0);
  });

  it('when the keys are others than before, then nothing is imported', async () => {
    const rows = ['client,facility,setting,admitted,discharged', 'K9,BALAI,INPATIENT,2026-01-01,2026-01-02'];
    await take(database, 'episodes', csv(folder, 'episodes', rows));
    const keys = { pseudonym: Buffer.alloc(32, 9), record: Buffer.alloc(32, 9), noise: Buffer.alloc(32, 9) };
    await expect(take(database, 'episodes', csv(folder, 'episodes', rows), { keys })).rejects.toThrow(
      /made with another key/,
    );
  });
});
