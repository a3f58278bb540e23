import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createReferenceLoaders } from '../../../server/reference/reference.loaders.js';
import { type CurrentRelease, currentRelease } from '../../../server/release/reading/current-release.js';
import { buildSinergiSchema } from '../../../server/schema.js';
import { createStatisticsLoaders } from '../../../server/statistics/statistics.context.js';
import { createTestDatabase } from '../../support/database.js';
import { statementsOf } from '../../support/statements.js';
import { publishProvince } from './fixture.js';

const schema = buildSinergiSchema();
const whole2024 = 'period: { unit: YEAR, from: "2024", to: "2024" }';
const shape = '{ cells { period region { code } dimensions { value label(locale: EN) } value reason } }';

type Answered = Record<string, unknown>;

interface AnsweredCell {
  period: string;
  region: { code: string };
  dimensions: { value: string; label: string }[];
  value: number | null;
  reason: string | null;
}

describe('given a published province of eleven regencies', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    await publishProvince(database);
  });
  afterAll(() => database.close());

  async function ask(source: string) {
    const release = (await currentRelease(database.public)) as CurrentRelease;
    const contextValue = {
      reference: createReferenceLoaders(database.public, release.id),
      statistics: createStatisticsLoaders(database.public, release),
    };
    return graphql({ schema, source, contextValue });
  }
  async function lines(args: string): Promise<string[]> {
    const { data, errors } = await ask(`{ statistics(${args}) ${shape} }`);
    expect(errors).toBeUndefined();
    const { cells } = (data as Answered).statistics as { cells: AnsweredCell[] };
    return cells.map(({ region, period, dimensions, value, reason }) =>
      [region.code, period, ...dimensions.map((one) => one.value), value ?? reason].join(' '),
    );
  }
  async function refusal(args: string) {
    const { data, errors } = await ask(`{ statistics(${args}) ${shape} }`);
    expect(data).toBeNull();
    return `${errors?.[0]?.extensions.code} ${errors?.[0]?.message}`;
  }

  it('when a total is asked for, then the first and the last day of the year count', async () => {
    expect(await lines(`measure: OPERATIONS, region: "15", ${whole2024}`)).toEqual(['15 2024 3']);
    expect(await lines(`measure: OPERATIONS, region: "15", by: [], ${whole2024}`)).toEqual(['15 2024 3']);
  });

  it('when the regencies of the province are asked for, then all eleven answer and sum to it', async () => {
    const regencies = await lines(`measure: OPERATIONS, region: "15", regionLevel: REGENCY, ${whole2024}`);
    expect(regencies).toHaveLength(11);
    expect(regencies.filter((line) => !line.endsWith(' 0'))).toEqual(['15.01 2024 1', '15.71 2024 2']);
  });

  it('when dimensions are written in any order, then values come in the order of their dimensions', async () => {
    for (const by of ['[UNIT, SUBSTANCE]', '[SUBSTANCE, UNIT]']) {
      expect(await lines(`measure: SEIZED, region: "15", by: ${by}, ${whole2024}`)).toEqual([
        '15 2024 ECSTASY TABLET 40',
        '15 2024 METHAMPHETAMINE GRAM 1234.567',
      ]);
    }
  });

  it('when agencies are asked for, then only those with a fact answer, labelled by name or else by the Indonesian one', async () => {
    const { data } = await ask(
      `{ statistics(measure: OPERATIONS, region: "15", by: [AGENCY], ${whole2024}) ${shape} }`,
    );
    const { cells } = (data as Answered).statistics as { cells: AnsweredCell[] };
    expect(cells.map(({ dimensions, value }) => [dimensions[0]?.label, value])).toEqual([
      ['Kerinci Police', 1],
      ['Polresta Jambi', 2],
    ]);
  });

  it('when a month was not reported, then that is said, and a quarter gives the stock at its end', async () => {
    const period = 'period: { unit: MONTH, from: "2024-01", to: "2024-03" }';
    expect(await lines(`measure: WAITING, region: "15", ${period}`)).toEqual([
      '15 2024-01 5',
      '15 2024-02 NOT_REPORTED',
      '15 2024-03 10',
    ]);
    const quarter = 'period: { unit: QUARTER, from: "2024-Q1", to: "2024-Q1" }';
    expect(await lines(`measure: WAITING, region: "15.71", ${quarter}`)).toEqual(['15.71 2024-Q1 10']);
  });

  it('when periods reach beyond what is published, then later ones are NOT_CLOSED and earlier ones absent', async () => {
    const period = 'period: { unit: MONTH, from: "2023-11", to: "2025-01" }';
    const months = await lines(`measure: OPERATIONS, region: "15", ${period}`);
    expect(months[0]).toBe('15 2024-01 1');
    expect(months.slice(-2)).toEqual(['15 2024-12 1', '15 2025-01 NOT_CLOSED']);
    const open = 'period: { unit: YEAR, from: "2025", to: "2025" }';
    expect(await lines(`measure: OPERATIONS, region: "15", by: [KIND], ${open}`)).toEqual(
      ['ANTIK', 'BORDER', 'CHECKPOINT', 'INVESTIGATION', 'RAID'].map((kind) => `15 2025 ${kind} NOT_CLOSED`),
    );
  });

  it('when the latest period is asked for, then it is the last published of that measure and unit', async () => {
    const latest = (measure: string, unit: string, from = 'LATEST') =>
      lines(`measure: ${measure}, region: "15", period: { unit: ${unit}, from: "${from}", to: "LATEST" }`);
    expect(await latest('OPERATIONS', 'YEAR')).toEqual(['15 2024 3']);
    expect(await latest('OPERATIONS', 'MONTH', 'LATEST-1')).toEqual(['15 2024-11 0', '15 2024-12 1']);
    expect(await latest('WAITING', 'MONTH')).toEqual(['15 2024-03 10']);
    expect(await latest('OUTREACH_EVENTS', 'YEAR')).toEqual([]);
  });

  it.each([
    [
      `measure: CASES, region: "15.99", ${whole2024}`,
      'BAD_USER_INPUT unknown region: 15.99 (see regions(parent: "15"))',
    ],
    [
      `measure: CASES, region: "<script>", ${whole2024}`,
      'BAD_USER_INPUT unknown region (see regions(parent: "15"))',
    ],
    [
      `measure: CASES, region: "15", by: [KIND], ${whole2024}`,
      'NOT_IN_CATALOGUE CASES is not published by [KIND] (ask by: [] or [AGENCY])',
    ],
    [
      `measure: SEIZED, region: "15", ${whole2024}`,
      'NOT_IN_CATALOGUE SEIZED is not published by [] (ask by: [SUBSTANCE, UNIT])',
    ],
    [
      `measure: CASES, region: "ID", ${whole2024}`,
      'NOT_IN_CATALOGUE CASES is not published for the level COUNTRY (ask for PROVINCE or REGENCY)',
    ],
    [
      'measure: CASES, region: "15", period: { unit: YEARS_3, from: "2024", to: "2024" }',
      'NOT_IN_CATALOGUE CASES is not published by YEARS_3 (ask for MONTH, QUARTER, YEAR)',
    ],
    [
      'measure: CASES, region: "15.71", period: { unit: MONTH, from: "2024-01", to: "2024-03" }',
      'NOT_IN_CATALOGUE CASES is not published by MONTH for the level REGENCY (ask for QUARTER, YEAR)',
    ],
    [
      'measure: CASES, region: "15", by: [AGENCY], period: { unit: MONTH, from: "2024-01", to: "2024-03" }',
      'NOT_IN_CATALOGUE CASES by [AGENCY] is not published by MONTH (ask for YEAR)',
    ],
    [
      `measure: CASES, region: "15.71", by: [AGENCY], ${whole2024}`,
      'NOT_IN_CATALOGUE CASES by [AGENCY] is not published for the level REGENCY (ask for PROVINCE)',
    ],
    [
      'measure: SEIZED, region: "15", by: [SUBSTANCE, UNIT], period: { unit: MONTH, from: "2024-01", to: "2024-03" }',
      'NOT_IN_CATALOGUE SEIZED is not published by MONTH (ask for QUARTER, YEAR)',
    ],
    [
      `measure: BED_DAYS_OCCUPIED, region: "15", ${whole2024}`,
      'NOT_IN_CATALOGUE BED_DAYS_OCCUPIED is not published (ask for BEDS, or for the indicator OCCUPANCY)',
    ],
  ])('when %s is asked for, then it is refused with the way out', async (args, message) => {
    expect(await refusal(args)).toBe(message);
  });

  it('when a unit that is too fine is refused, then the nearest table that answers is named', async () => {
    const { errors } = await ask(
      `{ statistics(measure: CASES, region: "15.71", period: { unit: MONTH, from: "2024-01", to: "2024-03" }) { unit } }`,
    );
    expect(errors?.[0]?.extensions.nearest).toEqual({
      measure: 'CASES',
      by: [],
      regionLevel: 'REGENCY',
      periodUnit: 'QUARTER',
    });
  });

  it('when the nearest coarser unit will do, then the quarters that hold the months answer, and it is said', async () => {
    const asked = (from: string, to: string) =>
      ask(`{
        statistics(measure: CASES, region: "15.71", period: { unit: MONTH, from: "${from}", to: "${to}" }, orCoarser: true) {
          periodUnit note en: note(locale: EN) cells { period value } } }`);
    const { data, errors } = await asked('2024-02', '2024-04');
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data)).statistics).toEqual({
      periodUnit: 'QUARTER',
      note: 'Diterbitkan per triwulan untuk kabupaten/kota, bukan per bulan.',
      en: 'Published by quarter for regencies, not by month.',
      cells: [
        { period: '2024-Q1', value: 1 },
        { period: '2024-Q2', value: 0 },
      ],
    });
    const latest = JSON.parse(JSON.stringify((await asked('LATEST-4', 'LATEST')).data)).statistics;
    expect(latest.cells.map(({ period }: { period: string }) => period)).toEqual(['2024-Q3', '2024-Q4']);
  });

  it('when a unit is fine enough, then nothing is said of coarser ones', async () => {
    const { data } = await ask(
      `{ statistics(measure: CASES, region: "15", period: { unit: MONTH, from: "2024-02", to: "2024-02" }, orCoarser: true) { periodUnit note cells { value status } } }`,
    );
    expect(JSON.parse(JSON.stringify(data)).statistics).toEqual({
      periodUnit: 'MONTH',
      note: null,
      cells: [{ value: 2, status: 'PROVISIONAL' }],
    });
  });

  it('when beds and how full they are are asked for, then bed-days are not told, and steps are', async () => {
    const { data } = await ask(`{
      statistics(measure: BEDS, region: "15.71", period: { unit: MONTH, from: "2024-01", to: "2024-02" }) { cells { value reason step } }
      indicator(id: OCCUPANCY, region: "15.71", period: { unit: QUARTER, from: "2024-Q1", to: "2024-Q1" }) {
        points { value numerator denominator lower upper step exactness explanation(locale: EN) } } }`);
    const { statistics, indicator } = JSON.parse(JSON.stringify(data));
    expect(statistics.cells).toEqual([
      { value: 40, reason: null, step: null },
      { value: null, reason: 'NOT_REPORTED', step: null },
    ]);
    // 2320 of 2480 bed-days: 93.5 per cent, of 40 beds.
    expect(indicator.points).toEqual([
      {
        ...{ value: 95, numerator: null, denominator: null, lower: null, upper: null },
        ...{ step: 5, exactness: 'EXACT', explanation: 'Rounded to multiples of 5.' },
      },
    ]);
  });

  it('when one table is asked twice and another once, then each table is fetched by one statement', async () => {
    const total = `statistics(measure: OPERATIONS, region: "15", ${whole2024}) ${shape}`;
    const kinds = `statistics(measure: OPERATIONS, region: "15", by: [KIND], ${whole2024}) ${shape}`;
    const sent = await statementsOf(database, () => ask(`{ a: ${total} b: ${total} c: ${kinds} }`));
    expect(sent.filter((sql) => sql.includes('"cell"'))).toHaveLength(2);
    expect(sent.filter((sql) => sql.includes('"coverage"'))).toHaveLength(1);
  });

  it('when the catalogue is asked for, then every table answers when asked as it says', async () => {
    const { data } = await ask(
      '{ catalogue { tables { measure by periodUnits regionLevels coverage { periodUnit from to } definition source(locale: EN) } } }',
    );
    const { tables } = (data as Answered).catalogue as {
      tables: {
        measure: string;
        by: string[];
        regionLevels: string[];
        coverage: { periodUnit: string; from: string; to: string }[];
      }[];
    };
    const operations = tables.find((table) => table.measure === 'OPERATIONS');
    expect(operations?.coverage).toEqual([
      { periodUnit: 'MONTH', from: '2024-01', to: '2024-12' },
      { periodUnit: 'QUARTER', from: '2024-Q1', to: '2024-Q4' },
      { periodUnit: 'YEAR', from: '2024', to: '2024' },
    ]);
    expect(tables.some(({ measure }) => measure.startsWith('BED_DAYS'))).toBe(false);
    for (const { measure, by, regionLevels, coverage } of tables) {
      for (const { periodUnit, from, to } of coverage) {
        const period = `period: { unit: ${periodUnit}, from: "${from}", to: "${to}" }`;
        const cells = await lines(
          `measure: ${measure}, region: "15", regionLevel: ${regionLevels[0]}, by: [${by}], ${period}`,
        );
        expect(cells.length, `${measure} by ${by}`).toBeGreaterThan(0);
      }
    }
  });

  it('when the release is asked for, then it says which day it stands for', async () => {
    const { data, errors } = await ask('{ release { asOf dataUntil publishedAt synthetic } }');
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      release: {
        asOf: '2025-02-14',
        dataUntil: '2024-12-31',
        publishedAt: '2025-02-14T10:00:00.000Z',
        synthetic: false,
      },
    });
  });
});
