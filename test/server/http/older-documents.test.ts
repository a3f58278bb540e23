import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { TrustedDocuments } from '../../../server/http/documents/trusted-documents.js';
import { WorkBudget } from '../../../server/http/limits/work-budget.js';
import { TrustedAnswers } from '../../../server/http/trusted/trusted-answer.js';
import { WorkerPool } from '../../../server/http/worker/worker-pool.js';
import { projectRoot } from '../../../server/project-root.js';
import { buildSinergiSchema } from '../../../server/schema.js';
import { createTestDatabase } from '../../support/database.js';
import { publishProvince } from '../statistics/fixture.js';

const file = join(projectRoot, 'test', 'widgets', 'snippets', 'v1.documents.json');
const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const months = { unit: 'MONTH', from: '2024-01', to: '2024-03' };
const variables = { region: '15.71', period: months, locale: 'ID' };

const fail = (error: unknown) => {
  throw error;
};

describe('given documents of an earlier build, which pages still ask', () => {
  const schema = buildSinergiSchema();
  const older = new TrustedDocuments(schema, {});
  for (const [hash, text] of Object.entries(texts)) older.add(hash, text, 'OLDER');
  let database: Database;
  let answers: TrustedAnswers;
  let pool: WorkerPool;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await publishProvince(database);
    pool = new WorkerPool(
      {
        publicUrl: database.publicUrl,
        builtWidgets: join(projectRoot, 'dist', 'widgets'),
        documents: older.texts,
      },
      fail,
    );
    answers = new TrustedAnswers(schema, older, {
      client: database.public,
      pool,
      budget: new WorkBudget(Number.MAX_SAFE_INTEGER),
      onError: fail,
    });
  });
  afterAll(async () => {
    await pool.close();
    await database.close();
  });

  const ask = async (name: string, more: object = {}) => {
    const [hash = ''] = Object.entries(texts).find(([, text]) => text.includes(`query ${name}(`)) ?? [];
    const { plain } = await answers.single({ id: hash, variables: { ...variables, ...more } }, 'tester');
    const { data, errors } = JSON.parse(Buffer.from(plain).toString());
    expect(errors).toBeUndefined();
    return data;
  };

  it('when one asks by month in a regency, then quarters answer, and the definition says so', async () => {
    const { statistics } = await ask('Statistics', { measure: 'CASES' });
    expect(statistics.cells.map(({ period, value }: Record<string, unknown>) => [period, value])).toEqual([
      ['2024-Q1', 1],
    ]);
    expect(statistics.definition).toMatch(
      /\. Diterbitkan per triwulan untuk kabupaten\/kota, bukan per bulan\.$/,
    );
    const { indicator } = await ask('Indicator', { id: 'CLEARANCE', locale: 'EN' });
    expect(indicator.points.map(({ period }: { period: string }) => period)).toEqual(['2024-Q1']);
    expect(indicator.definition).toMatch(/ Published by quarter for regencies, not by month\.$/);
  });

  it('when one asks for what is fine enough, then nothing is said', async () => {
    const { statistics } = await ask('Statistics', { measure: 'OPERATIONS' });
    expect(statistics.cells).toHaveLength(3);
    expect(statistics.definition).not.toContain('bukan per bulan');
  });

  it('when one calculates with bed-days, then they are what public beds and the rounded share make', async () => {
    const quarter = { unit: 'QUARTER', from: '2024-Q1', to: '2024-Q1' };
    const { indicator } = await ask('Indicator', { id: 'OCCUPANCY', period: quarter });
    // 40 beds, 95 per cent in steps of 5, 91 days; truly 2,320 of 2,480 bed-days were reported.
    expect(indicator.points).toMatchObject([{ value: 95, denominator: 3640, numerator: 3458 }]);
  });
});
