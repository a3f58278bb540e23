import type { Database } from '../../../../server/database/open.js';

/** Which figure of an indicator: what is not said is the province in 2023. */
export interface Asked {
  unit?: 'YEAR' | 'YEARS_3' | 'MONTH' | 'QUARTER';
  period?: string;
  region?: string;
}

/** Reads what a publish wrote for cleared viewers, exact. */
export class Published {
  constructor(private readonly given: { database: Database }) {}

  /** Numerator and denominator of an indicator as "2 of 5"; undefined where it has no figure. */
  async share(indicator: string, { unit = 'YEAR', period = '2023', region = '15' }: Asked = {}) {
    const [row] = await this.#rows<{ share: string }>(
      `SELECT numerator || ' of ' || denominator AS share FROM records.exact_indicator_point
       JOIN release.current_release USING (release_id)
       WHERE indicator = $1 AND period_unit = $2::release.period_unit AND period = $3 AND region_code = $4`,
      [indicator, unit, period, region],
    );
    return row?.share;
  }

  /** A curve of the people of 2023, without its intervals: n, median and [day, at risk, events, survival]. */
  async curve(kind: 'RETENTION' | 'RELAPSE_FREE', mentor: '' | 'YES' | 'NO' = '') {
    const [row] = await this.#rows<{ n: number; median: number | null; points: Step[] }>(
      `SELECT n, median_days AS median, points FROM records.exact_survival_curve
       JOIN release.current_release USING (release_id)
       WHERE kind = $1 AND period = '2023' AND region_code = '15' AND mentor = $2`,
      [kind, mentor],
    );
    return { ...row, points: row?.points ?? [] };
  }

  /** The people of 2023 in each cell of a table that holds anybody. */
  async people(measure: string, breakdown: string): Promise<Record<string, number>> {
    const rows = await this.#rows<{ key: string; people: number }>(
      `SELECT key, people FROM records.exact_cell JOIN release.current_release USING (release_id)
       WHERE measure = $1 AND breakdown = $2 AND period_unit = 'YEAR' AND period = '2023' AND region_code = '15'
         AND people > 0 ORDER BY key`,
      [measure, breakdown],
    );
    return Object.fromEntries(rows.map(({ key, people }) => [key, people]));
  }

  /** The stages of a stream of 2023 with their people and the rate from the stage before, in their order. */
  async cascade(stream: 'POLICE' | 'OTHER'): Promise<[string, number, number | null][]> {
    const rows = await this.#rows<{ stage: string; count: number; rate: number | null }>(
      `SELECT stage, count, rate_from_previous AS rate FROM records.exact_cascade_stage
       JOIN release.current_release USING (release_id)
       WHERE period = '2023' AND region_code = '15' AND stream = $1 ORDER BY position`,
      [stream],
    );
    return rows.map(({ stage, count, rate }) => [stage, count, rate]);
  }

  async #rows<Row extends object>(sql: string, values: readonly string[]): Promise<Row[]> {
    return (await this.given.database.pool.query<Row>(sql, [...values])).rows;
  }
}

/** A step of an exact curve. */
export interface Step {
  day: number;
  survival: number;
  lower: number;
  upper: number;
  atRisk: number;
  events: number;
}
