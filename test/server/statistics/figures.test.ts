import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorIds } from '../../../server/catalogue/indicators.js';
import type { Database } from '../../../server/database/open.js';
import { ask as askStranger } from '../../attacks/support/harvest.js';
import { createTestDatabase } from '../../support/database.js';
import { statementsOf } from '../../support/statements.js';

const year = (from: string, to = from) => `{ unit: YEAR, from: "${from}", to: "${to}" }`;

describe('given the published demonstration province', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('demo');
  });
  afterAll(() => database.close());

  const ask = async (source: string) => JSON.parse(JSON.stringify(await askStranger(database, source)));
  const data = async (source: string) => {
    const answer = await ask(source);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const refusal = async (source: string) => {
    const { errors } = await ask(source);
    return `${errors[0].extensions.code} ${errors[0].message}`;
  };
  const exact = async (indicator: string, period: string) => {
    const { rows } = await database.pool.query(
      `SELECT value, numerator, denominator FROM records.exact_indicator_point JOIN release.current_release USING (release_id)
       WHERE indicator = $1 AND period = $2 AND region_code = '15' AND period_unit = 'YEAR'`,
      [indicator, period],
    );
    return rows[0];
  };

  it('when every indicator of the catalogue is asked as it says, then each answers, protected or exact', async () => {
    const { catalogue } = await data(
      '{ catalogue { indicators { id label(locale: EN) definition numerator denominator unit source producer classification update direction isProtected horizonDays levels { regionLevel periodUnits } } } }',
    );
    expect(catalogue.indicators.map(({ id }: { id: string }) => id)).toEqual(indicatorIds);
    for (const { id, isProtected, levels } of catalogue.indicators) {
      for (const { regionLevel, periodUnits } of levels) {
        for (const unit of periodUnits) {
          const from = unit === 'MONTH' ? '2024-03' : unit === 'QUARTER' ? '2024-Q1' : '2023';
          const { indicator } = await data(
            `{ indicator(id: ${id}, region: "15", regionLevel: ${regionLevel}, period: { unit: ${unit}, from: "${from}", to: "${from}" }) { points { period region { code } value exactness reason } } }`,
          );
          expect(indicator.points.length, `${id} ${regionLevel} ${unit}`).toBeGreaterThan(0);
          for (const point of indicator.points) {
            expect(point.exactness, id).toBe(isProtected ? 'PROTECTED' : 'EXACT');
            expect((point.value === null) === (point.reason !== null), `${id} ${JSON.stringify(point)}`).toBe(
              true,
            );
          }
        }
      }
    }
  });

  it('when protected rates are asked for, then they are whole per cent near the exact ones, which lie in the interval', async () => {
    const ids = [
      'COMPLETION',
      'RETENTION_90',
      'AFTERCARE_HANDOVER',
      'FOLLOW_UP_6',
      'RELAPSE_FREE_6',
      'READMISSION',
    ];
    for (const id of ids) {
      const { indicator } = await data(
        `{ indicator(id: ${id}, region: "15", period: ${year('2022', '2024')}) { points { period value lower upper } } }`,
      );
      expect(indicator.points).toHaveLength(3);
      for (const { period, value, lower, upper } of indicator.points) {
        const { value: true_ } = await exact(id, period);
        expect(Number.isInteger(value), id).toBe(true);
        expect(Math.abs(value - true_), `${id} ${period}`).toBeLessThan(6);
        expect(lower <= true_ && true_ <= upper, `${id} ${period}: ${lower} ${true_} ${upper}`).toBe(true);
      }
    }
  });

  it('when a year is not waited for yet, then its point says so, with the target of that year', async () => {
    const { indicator } = await data(
      `{ indicator(id: FOLLOW_UP_6, region: "15", period: ${year('2025')}) { target { year value setBy } points { value reason exactness target { year value } } } }`,
    );
    expect(indicator).toEqual({
      target: { year: 2026, value: 60, setBy: 'Contoh: rencana provinsi' },
      points: [
        { value: null, reason: 'NOT_CLOSED', exactness: 'PROTECTED', target: { year: 2025, value: 52 } },
      ],
    });
  });

  it('when a regency is too small for a rate, then the nearest figure that is shown is named', async () => {
    const { indicator } = await data(
      `{ indicator(id: COMPLETION, region: "15.72", period: ${year('2024')}) { points { value reason coarser { period periodUnit value region { code } } } } }`,
    );
    const [point] = indicator.points;
    expect([point.value, point.reason]).toEqual([null, 'TOO_SMALL']);
    expect(point.coarser.value).toEqual(expect.any(Number));
    expect(['YEARS_3 15.72', 'YEAR 15']).toContain(
      `${point.coarser.periodUnit} ${point.coarser.region.code}`,
    );
  });

  it('when cells are withheld, then each names three years together or the province, with its number', async () => {
    const { statistics } = await data(
      `{ statistics(measure: DISCHARGED, by: [OUTCOME_GROUP], region: "15", regionLevel: REGENCY, period: ${year('2024')}) {
          cells { value reason dimensions { value } coarser { measure by periodUnit regionLevel cell { period value halfWidth region { code } dimensions { value label } } } } } }`,
    );
    const withheld = statistics.cells.filter(({ reason }: { reason: string }) => reason === 'TOO_SMALL');
    expect(withheld.length).toBeGreaterThan(3);
    for (const { coarser, dimensions } of withheld.filter((one: { coarser: unknown }) => one.coarser)) {
      expect(coarser.cell.value).toBeGreaterThanOrEqual(20);
      expect(coarser.cell.dimensions[0].value).toBe(dimensions[0].value);
      expect(['YEARS_3 REGENCY', 'YEAR PROVINCE']).toContain(`${coarser.periodUnit} ${coarser.regionLevel}`);
    }
    expect(withheld.some((one: { coarser: unknown }) => one.coarser)).toBe(true);
  });

  it('when a curve is asked for, then it has a point at the end of each interval and hides who is at risk', async () => {
    const { survival } = await data(
      `{ survival(kind: RELAPSE_FREE, region: "15", cohort: ${year('2023')}) { label(locale: EN) cohort groups { label n exactness reason medianDays points { day survival lower upper atRisk events } } } }`,
    );
    const [group] = survival.groups;
    expect(group).toMatchObject({ label: 'Semua', exactness: 'PROTECTED', reason: null });
    expect(group.points.map(({ day }: { day: number }) => day)).toEqual([45, 121, 213, 395]);
    let before = 1;
    for (const { survival: share, lower, upper, atRisk, events } of group.points) {
      expect([atRisk, events]).toEqual([null, null]);
      expect(lower < share && share < upper && share <= before).toBe(true);
      before = share;
    }
  });

  it('when curves by mentor are asked for, then there are two, and a group that is too small has none', async () => {
    const { survival } = await data(
      `{ survival(kind: RELAPSE_FREE, region: "15", cohort: ${year('2022')}, by: MENTOR) { groups { label(locale: EN) n reason points { day } } } }`,
    );
    expect(survival.groups.map(({ label }: { label: string }) => label)).toEqual([
      'With a mentor',
      'Without a mentor',
    ]);
    expect(survival.groups[0]).toMatchObject({ n: null, reason: 'TOO_SMALL', points: [] });
    expect(survival.groups[1].points.length).toBeGreaterThan(2);
  });

  it('when curves by mentor are asked for three years together, then both are there, final when the last year is', async () => {
    const of = (last: string, by: string) =>
      `survival(kind: RELAPSE_FREE, region: "15", cohort: { unit: YEARS_3, from: "${last}", to: "${last}" }${by}) { cohort periodUnit groups { n status reason points { day atRisk } } }`;
    const { survival, latest } = await data(
      `{ ${of('2024', ', by: MENTOR')} latest: ${of('LATEST', ', by: MENTOR')} }`,
    );
    expect(latest).toEqual(survival);
    expect(survival).toMatchObject({ cohort: '2024', periodUnit: 'YEARS_3' });
    for (const { n, reason, points } of survival.groups) {
      expect([n >= 150, reason]).toEqual([true, null]);
      expect(points[0]).toEqual({ day: 45, atRisk: null });
    }
    expect(await refusal(`{ ${of('2024', '')} }`)).toMatch(
      /^NOT_IN_CATALOGUE RELAPSE_FREE is published for one year at a time .* or by MENTOR with unit: YEARS_3/,
    );
  });

  it('when the cascade is asked for, then both streams go from their entry to relapse-free, and the first stage is a sum of protected cells, not the number of suspects', async () => {
    const { careCascade, suspects, table } = await data(
      `{ careCascade(region: "15", period: ${year('2023')}) { reason streams { id label(locale: EN) stages { id label count halfWidth rateFromPrevious exactness } } }
         suspects: statistics(measure: SUSPECTS, region: "15", period: ${year('2023')}) { cells { value exactness status } }
         table: statistics(measure: CASCADE_POLICE, by: [STAGE], region: "15", period: ${year('2023')}) { cells { value } } }`,
    );
    const [police, other] = careCascade.streams;
    expect(police.stages.map(({ id }: { id: string }) => id)).toEqual([
      'SUSPECTED',
      'ASSESSED',
      'RECOMMENDED',
      'ADMITTED',
      'COMPLETED',
      'AFTERCARE',
      'FOLLOWED_UP',
      'RELAPSE_FREE',
    ]);
    expect(other.stages[0].id).toBe('ADMITTED');
    expect(suspects.cells).toEqual([{ value: expect.any(Number), exactness: 'EXACT', status: 'FINAL' }]);
    const sum = table.cells.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(police.stages[0]).toMatchObject({ count: sum, exactness: 'PROTECTED' });
    expect(police.stages.map(({ halfWidth }: { halfWidth: number }) => halfWidth)).toEqual([
      17, 14, 10, 22, 20, 17, 14, 10,
    ]);
  });

  it('when a year of the cascade or a curve is open, then they say so', async () => {
    const { careCascade, survival } = await data(
      `{ careCascade(region: "15", period: ${year('2025')}) { reason streams { id } }
         survival(kind: RETENTION, region: "15", cohort: ${year('2025')}) { groups { reason points { day } n } } }`,
    );
    expect(careCascade).toEqual({ reason: 'NOT_CLOSED', streams: [] });
    expect(survival.groups).toEqual([{ reason: 'NOT_CLOSED', points: [], n: null }]);
  });

  it.each([
    [
      `{ indicator(id: RETENTION_90, region: "15.71", period: ${year('2024')}) { id } }`,
      'NOT_IN_CATALOGUE RETENTION_90 is not published for the level REGENCY (ask for PROVINCE)',
    ],
    [
      '{ indicator(id: COMPLETION, region: "15", period: { unit: MONTH, from: "2024-01", to: "2024-01" }) { id } }',
      'NOT_IN_CATALOGUE COMPLETION is not published by MONTH (ask for YEAR)',
    ],
    [
      `{ survival(kind: RETENTION, region: "15", cohort: ${year('2023')}, by: MENTOR) { cohort } }`,
      'NOT_IN_CATALOGUE RETENTION is not published by MENTOR (ask without by)',
    ],
    [
      `{ survival(kind: RELAPSE_FREE, region: "15", cohort: ${year('2022', '2023')}) { cohort } }`,
      'NOT_IN_CATALOGUE RELAPSE_FREE is published for one year at a time (ask with unit: YEAR, from: "2024", to: "2024", or by MENTOR with unit: YEARS_3)',
    ],
    [
      `{ careCascade(region: "15.71", period: ${year('2023')}) { period } }`,
      'NOT_IN_CATALOGUE the care cascade is not published for the level REGENCY (ask for PROVINCE)',
    ],
    [
      `{ statistics(measure: ADMITTED, by: [REFERRAL], region: "15", regionLevel: REGENCY, period: ${year('2023')}) { unit } }`,
      'NOT_IN_CATALOGUE ADMITTED by [REFERRAL] is not published for the level REGENCY (ask for PROVINCE)',
    ],
    [
      `{ statistics(measure: ADMITTED, region: "15.71", regionLevel: PROVINCE, period: ${year('2023')}) { unit } }`,
      "BAD_USER_INPUT PROVINCE is above the region's own level (ask for REGENCY or below)",
    ],
    [
      `{ indicator(id: REACH, region: "99", period: ${year('2024')}) { id } }`,
      'BAD_USER_INPUT unknown region: 99 (see regions(parent: "15"))',
    ],
  ])('when %s is asked, then it is refused with the way out', async (source, message) => {
    expect(await refusal(source)).toBe(message);
  });

  it('when a reader asks how to take a number, then a sentence says how precise it is, or why it is withheld and what there is instead', async () => {
    const texts = 'id: explanation en: explanation(locale: EN)';
    const answer = await data(
      `{ total: statistics(measure: ADMITTED, region: "15", period: ${year('2024', '2026')}) { cells { ${texts} } }
         small: statistics(measure: DISCHARGED, by: [OUTCOME_GROUP], region: "15.72", period: ${year('2024')}) { cells { dimensions { value } ${texts} } }
         cases: statistics(measure: CASES, region: "15", period: ${year('2024')}) { cells { ${texts} } }
         rate: indicator(id: COMPLETION, region: "15", period: ${year('2024')}) { points { lower upper ${texts} } }
         local: indicator(id: COMPLETION, region: "15.72", period: ${year('2024')}) { points { ${texts} } }
         open: indicator(id: FOLLOW_UP_6, region: "15", period: ${year('2025')}) { points { ${texts} } }
         survival(kind: RELAPSE_FREE, region: "15", cohort: ${year('2022')}, by: MENTOR) { groups { ${texts} } }
         careCascade(region: "15", period: ${year('2023')}) { streams { stages { ${texts} } } } }`,
    );
    const [shown, , later] = answer.total.cells;
    expect(shown).toEqual({
      id: 'Angka terlindungi: hitungan sebenarnya berada dalam ±10 pada 95 dari 100 kasus.',
      en: 'Protected: the true count lies within ±10 in 95 of 100 cases.',
    });
    expect(later).toEqual({
      id: 'Belum diterbitkan: laporan ditunggu sampai 14 Februari 2027.',
      en: 'Not published yet: reports are awaited until 14 February 2027.',
    });
    expect(answer.cases.cells[0]).toEqual({ id: 'Angka pasti.', en: 'Exact.' });
    const completed = answer.small.cells.find(
      (cell: { dimensions: { value: string }[] }) => cell.dimensions[0]?.value === 'COMPLETED',
    );
    expect(completed.en).toMatch(
      /^Too few to show \(below 20\)\. Instead: \d+ in Sungai Penuh City, 20\d\d–20\d\d\.$/,
    );
    expect(completed.id).toMatch(
      /^Terlalu sedikit untuk ditampilkan \(di bawah 20\)\. Sebagai gantinya: \d+ di /,
    );
    const [rate] = answer.rate.points;
    expect(rate.en).toBe(`Protected; with 95% certainty between ${rate.lower} and ${rate.upper}.`);
    expect(answer.local.points[0].id).toMatch(
      /^Terlalu sedikit orang untuk dihitung bagiannya \(kurang dari 100\)\. Sebagai gantinya: \d+ di /,
    );
    expect(answer.open.points[0].en).toBe('Not published yet: reports are awaited until 15 September 2026.');
    expect(answer.survival.groups[0].id).toBe(
      'Terlalu sedikit orang untuk kurva (kurang dari 150). Sebagai gantinya: tiga tahun bersama, 2021–2023.',
    );
    expect(answer.survival.groups[1].en).toMatch(/^Kaplan–Meier estimate from protected counts/);
    expect(answer.careCascade.streams[0].stages[1].en).toContain('±14');
  });

  it('when many withheld cells name coarser ones, then they are looked up in one statement', async () => {
    const sent = await statementsOf(database, () =>
      data(
        `{ statistics(measure: DISCHARGED, by: [OUTCOME_GROUP], region: "15", regionLevel: REGENCY, period: ${year('2021', '2025')}) { cells { coarser { cell { value region { code } } } } } }`,
      ),
    );
    expect(sent.filter((sql) => sql.includes('"cell"')).length).toBeLessThanOrEqual(2);
    expect(sent.length).toBeLessThanOrEqual(9);
  });

  it('when the release is asked for, then it says what protects people, in both languages', async () => {
    const { release, catalogue } = await data(
      '{ release { protection { sigma threshold tablesPerPerson revisionsPerYear halfWidth delta rho epsilon rightGuesses losses { neighbours tables epsilon } id: statement en: statement(locale: EN) exact: guarantee exactEn: guarantee(locale: EN) } corrections { year reason } revisions { periodUnit period revision reason status } } catalogue { protection { epsilon } } }',
    );
    expect(release.protection).toMatchObject({
      sigma: 5,
      threshold: 20,
      tablesPerPerson: 33,
      revisionsPerYear: 2,
      halfWidth: 10,
      delta: 1e-6,
    });
    const { id, en, exact, exactEn, losses } = release.protection;
    expect(en).toBe(
      'Somebody who knows everybody else and would guess right 50 times in 100 whether a person is a client guesses right at most 76 times.',
    );
    expect(id).toContain('paling banyak 76 kali');
    expect(exactEn).toContain('ε = 9.9 per person and year, 8.4 for care alone, 5.6 for');
    expect(exactEn).toContain('12.2 for what is said of a known client. Exact figures are not covered by ε:');
    expect(exact).toContain('ε = 9,9 per orang dan tahun');
    expect(exact).toContain('Angka pasti tidak dicakup ε:');
    expect(
      losses.map(({ neighbours, tables }: { neighbours: string; tables: number }) => [neighbours, tables]),
    ).toEqual([
      ['CLIENT', 25],
      ['SUSPECT_ATTRIBUTES', 12],
      ['BOTH', 33],
      ['CLIENT_ATTRIBUTES', 48],
    ]);
    expect(release.corrections).toEqual([]);
    expect(catalogue.protection.epsilon).toBe(release.protection.epsilon);
    expect(release.revisions).toContainEqual({
      periodUnit: 'YEARS_3',
      period: '2025',
      revision: 1,
      reason: null,
      status: 'PROVISIONAL',
    });
    expect(release.revisions).toContainEqual({
      periodUnit: 'YEARS_3',
      period: '2024',
      revision: 1,
      reason: null,
      status: 'FINAL',
    });
  });
});
