import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoRemoveCommand } from '../../../server/commands/demo-remove.command.js';
import { importCommand } from '../../../server/commands/import.command.js';
import { statusCommand } from '../../../server/commands/status.command.js';
import { tokenCommand } from '../../../server/commands/token.command.js';
import { readConfig } from '../../../server/config.js';
import type { Database } from '../../../server/database/open.js';
import { importRows } from '../../../server/import/import-rows.js';
import type { Kind } from '../../../server/import/kind.js';
import { personOf } from '../../../server/import/pseudonym.js';
import { refusalOfNumber } from '../../../server/import/trial-number.js';
import { demonstrationKeys } from '../../../server/keys/demonstration-keys.js';
import { kinds } from '../../../server/kinds.js';
import type { SentenceError } from '../../../server/language/sentence.error.js';
import { createTestDatabase } from '../../support/database.js';
import { csv, dump } from './fixtures.js';

const nik = '1571014506910007';

/** What a stranger does with the public keys and the data directory: tries every NIK of a district and a birthday. */
async function recovered(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ pseudonym: string }>(
    `SELECT pseudonym FROM records.suspect UNION SELECT pseudonym FROM records.client
     UNION SELECT pseudonym FROM records.officer UNION SELECT suspect_pseudonym FROM records.tat_assessment
     UNION SELECT mentor_pseudonym FROM records.aftercare WHERE mentor_pseudonym IS NOT NULL`,
  );
  const stored = new Set(rows.map(({ pseudonym }) => pseudonym));
  return Array.from({ length: 10_000 }, (_, at) => `157101450691${String(at).padStart(4, '0')}`).filter(
    (number) => stored.has(personOf(number, '', demonstrationKeys).pseudonym),
  );
}

describe('given a database that holds the demonstration, whose keys are public', () => {
  let database: Database;
  let caseCode: string;
  let facility: string;
  /** The whole database before any of it. */
  let untouched: string | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-public-keys-'));
  const said: string[] = [];
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    caseCode = (await database.pool.query('SELECT min(code) AS code FROM records.case_report')).rows[0].code;
    facility = (await database.pool.query('SELECT min(code) AS code FROM reference.facility')).rows[0].code;
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const config = () => readConfig({ DATABASE_URL: database.url, SINERGI_DATA: folder });
  const listen = () => {
    said.length = 0;
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  };
  /** What the command says, and of a refusal the sentence. */
  async function take(kind: string, lines: string[], options: { dryRun?: boolean; mapping?: string } = {}) {
    listen();
    const file = csv(folder, kind, lines);
    const failure = await importCommand(config(), kind, file, { source: 'trial', ...options }).catch(
      (error: SentenceError) => `${error.sentence.en}\n${error.sentence.id}`,
    );
    return [...said, failure ?? ''].join('');
  }
  const files = (number: string): [kind: string, lines: string[]][] => [
    ['suspects', ['suspect,case', `${number},${caseCode}`]],
    ['officers', ['officer,name,rank,agency,from', `${number},Contoh ${number},AKP,POLDA-JAMBI,2024-01-01`]],
    [
      'episodes',
      [
        'client,facility,setting,admitted,discharged',
        `${number},${facility},INPATIENT,2024-01-01,2024-02-01`,
      ],
    ],
    ['tat_assessments', ['suspect,client,requested', `99-S-1,${number},2024-01-01`]],
    ['tat_assessments', ['suspect,client,requested', `${number},,2024-01-01`]],
    ['scores', ['client,instrument,phase,domain,score,date', `${number},ASI,ENTRY,X,1,2024-01-02`]],
    ['aftercare', ['client,started,mentor', `99-C-1,2024-03-01,${number}`]],
    ['aftercare', ['client,started', `${number},2024-03-01`]],
    ['follow_ups', ['client,contacted,status', `${number},2024-03-01,ABSTINENT`]],
  ];

  it('when a NIK had been imported as before, then a stranger finds it again; the attack works', async () => {
    const of = await createTestDatabase('demo');
    await importRows(of.pool, {
      kind: kinds.get('suspects') as Kind,
      source: 'polda',
      rows: [{ line: 2, texts: { suspect: nik, case: caseCode } }],
      provided: new Set(['suspect', 'case']),
      keys: demonstrationKeys,
      today: '2026-09-30',
      file: { name: 'suspects.csv', hash: '' },
      importedBy: 'steward',
      importedAt: new Date(),
      ownRows: true,
    });
    expect(await recovered(of)).toEqual([nik]);
    listen();
    await statusCommand(readConfig({ DATABASE_URL: of.url, SINERGI_DATA: folder }));
    expect(said.join('')).toMatch(/WARNING {4}1 imported before as real: .*; run sinergi demo remove/);
    await of.close();
  });

  it.each([
    ['a NIK', nik],
    ['a NIK with marks', '1571.0145 0691-0007'],
    ['a NIK behind 99', `99${nik}`],
    ['a number of an agency', 'KL-2024-0017'],
    ['the NRP of somebody born in 1999', '99041234'],
    ['a number that a spreadsheet rounded', '1.57E+15'],
  ])(
    'when %s stands in any column of people, then it is refused with the way out, and nothing is stored or said of it',
    async (_what, number) => {
      untouched ??= await dump(database);
      for (const [kind, lines] of files(number)) {
        for (const dryRun of [false, true]) {
          const sentence = await take(kind, lines, { dryRun });
          expect(sentence, kind).toMatch(
            /1 row was refused\n.*must be made up.*SINERGI_DATA.*sinergi demo remove/,
          );
          expect(sentence, kind).toMatch(/harus nomor rekaan/);
          expect(sentence, kind).not.toContain(number);
        }
      }
      expect(await dump(database)).toBe(untouched);
      expect(await recovered(database)).toEqual([]);
    },
  );

  it('when a mapping would make real numbers look made up, then it is refused before a row is read', async () => {
    const mapping = join(folder, 'mapping.json');
    const columns = { suspect: { from: 'nomor', prefix: '99-' }, case: { from: 'lp' } };
    writeFileSync(mapping, JSON.stringify({ kind: 'suspects', columns }));
    const sentence = await take('suspects', ['nomor,lp', `${nik},${caseCode}`], { mapping });
    expect(sentence).toMatch(/a prefix of suspect .* write made-up numbers/);
    expect(sentence).not.toContain(nik);
  });

  it('when made-up numbers come in, then they are taken, and every row made is marked synthetic', async () => {
    for (const number of ['9971014506910007', '99-K-17']) {
      for (const [kind, lines] of files(number).filter(([kind]) =>
        ['suspects', 'officers', 'episodes'].includes(kind),
      ))
        expect(await take(kind, lines)).toMatch(/1 new.*everything imported counts as synthetic/s);
      expect(await take('aftercare', ['client,started,mentor', `${number},2024-03-01,99-M-1`])).toMatch(
        /1 new/,
      );
    }
    const real = await database.pool.query(
      `SELECT FROM records.suspect WHERE NOT synthetic UNION ALL SELECT FROM records.client WHERE NOT synthetic
       UNION ALL SELECT FROM records.episode WHERE NOT synthetic
       UNION ALL SELECT FROM records.aftercare WHERE NOT synthetic`,
    );
    expect(real.rowCount).toBe(0);
  });

  it('when rows without people come in, then they are marked synthetic too', async () => {
    await take('agencies', ['code,kind,name_id', 'UJI,IPWL,Instansi Uji']);
    await take('cases', ['code,agency,region,reported', 'LP-UJI,UJI,15.71,2024-01-01']);
    const { rows } = await database.pool.query(
      `SELECT a.synthetic AS agency, c.synthetic AS "case" FROM reference.agency a, records.case_report c
       WHERE a.code = 'UJI' AND c.code = 'LP-UJI'`,
    );
    expect(rows).toEqual([{ agency: true, case: true }]);
    const { rows: files } = await database.pool.query(
      "SELECT DISTINCT synthetic FROM records.import_record WHERE imported_by <> 'demonstration'",
    );
    expect(files).toEqual([{ synthetic: true }]);
  });

  it('when it is one of DATABASE_URL, then nothing empties it, since nobody knows who else uses it', async () => {
    const before = await dump(database);
    await expect(demoRemoveCommand(config(), { yes: true })).rejects.toThrow(
      /not the embedded one; make a new, empty database/,
    );
    expect(await dump(database)).toBe(before);
  });

  it('when boundaries of a region come in, then they are marked synthetic too', async () => {
    listen();
    const file = join(folder, 'areas.geojson');
    const square = [
      [
        [103.5, -1.7],
        [103.7, -1.7],
        [103.7, -1.5],
        [103.5, -1.5],
        [103.5, -1.7],
      ],
    ];
    const geometry = { type: 'Polygon', coordinates: square };
    const feature = { type: 'Feature', properties: { code: '15.71' }, geometry };
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    await importCommand(config(), 'regions', file, { source: 'trial' });
    const { rows } = await database.pool.query('SELECT DISTINCT synthetic FROM reference.region_boundary');
    expect(rows).toEqual([{ synthetic: true }]);
  });

  it('when a token is asked for a mentor with a real number, then neither number nor pseudonym is told', async () => {
    listen();
    const options = {
      role: 'MENTOR' as const,
      agency: 'BNNP-JAMBI',
      hours: '1',
      mentor: nik,
      source: 'trial',
    };
    const failure = String(await tokenCommand(config(), options).catch(String));
    expect(failure).toMatch(/the number of --mentor must be made up/);
    expect(failure + said.join('')).not.toContain(personOf(nik, '', demonstrationKeys).pseudonym);
    expect(failure).not.toContain(nik);
  });
});

describe('given any number', () => {
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const marks = fc.constantFrom('', ' ', '.', '-');

  it('when it is a NIK of a province that exists, then it is refused however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 98 }), digits(14), marks, (at, rest, mark) => {
        expect(refusalOfNumber(`${at}${mark}${rest}`)).toBeDefined();
        expect(refusalOfNumber(`99${mark}${at}${rest}`)).toBeDefined();
      }),
    );
  });

  it('when it has the form of a NIK of province 99, then it is taken', () => {
    fc.assert(
      fc.property(digits(14), marks, (rest, mark) => {
        expect(refusalOfNumber(`99${mark}${rest}`)).toBeUndefined();
      }),
    );
  });
});
