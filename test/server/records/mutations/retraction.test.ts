import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../server/database/open.js';
import { createTestDatabase } from '../../../support/database.js';
import { startServer } from '../../../support/server.js';
import { base, csv, take } from '../../import/fixtures.js';
import { asker, freshKey } from './province.js';

const steward = { role: 'STEWARD', agency: 'BNNP', subject: 'joko' } as const;

describe('given imports of regions, agencies, facilities and cases', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let ask: ReturnType<typeof asker>;
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-retract-'));
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await base(database, folder);
    await take(
      database,
      'cases',
      csv(folder, 'cases', [
        'code,agency,region,reported',
        'LP/1,POLDA,15.71,2024-01-01',
        'LP/2,POLDA,15.71,2024-01-02',
      ]),
    );
    server = await startServer(database);
    ask = asker(server);
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const imports = async () =>
    (
      await ask(
        steward,
        '{ imports { totalCount nodes { id kind fileName inserted retractedAt retractReason } } }',
      )
    ).data.imports;
  const retract = (record: string, reason = 'wrong file') =>
    ask(
      steward,
      `mutation($input: RetractImportInput!) { retractImport(input: $input) {
         import { kind retractedBy retractReason } rowsRemoved rowsRestored errors { __typename field message(locale: EN) } } }`,
      { input: { import: record, reason, idempotencyKey: freshKey() } },
    );

  it('when the steward lists them, then the latest comes first', async () => {
    const { totalCount, nodes } = await imports();
    expect(totalCount).toBe(4);
    expect(nodes[0]).toMatchObject({ kind: 'cases', fileName: 'cases.csv', inserted: 2, retractedAt: null });
  });

  it('when an import is retracted on which others rest, then nothing changes and it is told what rests on it', async () => {
    const { nodes } = await imports();
    const agencies = nodes.find(({ kind }: { kind: string }) => kind === 'agencies');
    const { data } = await retract(agencies.id);
    expect(data.retractImport).toMatchObject({
      import: null,
      rowsRemoved: 0,
      errors: [{ __typename: 'StillNeededError', field: 'import' }],
    });
    expect((await database.pool.query('SELECT count(*)::int AS n FROM reference.agency')).rows[0].n).toBe(2);
  });

  it('when the last one is retracted without a reason, then it stays; with one, then its rows are gone and who and why is kept', async () => {
    const [last] = (await imports()).nodes;
    expect((await retract(last.id, ' ')).data.retractImport.errors[0]).toMatchObject({ field: 'reason' });
    expect((await retract(last.id)).data.retractImport).toEqual({
      import: { kind: 'cases', retractedBy: 'joko', retractReason: 'wrong file' },
      rowsRemoved: 2,
      rowsRestored: 0,
      errors: [],
    });
    expect((await database.pool.query('SELECT count(*)::int AS n FROM records.case_report')).rows[0].n).toBe(
      0,
    );
    expect((await retract(last.id)).data.retractImport.errors[0].message).toMatch(/already retracted/);
  });

  it('when an import is running, then retracting asks for patience and changes nothing', async () => {
    const client = await database.pool.connect();
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(7346001)');
    const [last] = (await imports()).nodes;
    const { data } = await retract(last.id);
    expect(data.retractImport.errors[0]).toMatchObject({ __typename: 'BusyError' });
    await client.query('ROLLBACK');
    client.release();
  });
});
