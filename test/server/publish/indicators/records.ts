import type { Database } from '../../../../server/database/open.js';
import { publish } from '../../../../server/publish/publish.js';
import { testKeys } from '../../import/fixtures.js';

/** Everything that happened in 2023 is closed by then. */
const asOf = '2026-01-01';

interface EpisodeFacts {
  discharged?: string;
  outcome?: string;
  facility?: string;
}

/** Writes hand-made people into the records of a small province: 15 with 15.01 (facility FK) and 15.71 (facility FJ). */
export class Records {
  #nextKey = 1;

  constructor(private readonly given: { database: Database }) {}

  async province(): Promise<void> {
    await this.given.database.pool.query(`
      INSERT INTO reference.region (code, level, parent_code, name_id, population) VALUES
        ('15', 'PROVINCE', NULL, 'Jambi', NULL), ('15.01', 'REGENCY', '15', 'Kerinci', 250000), ('15.71', 'REGENCY', '15', 'Kota Jambi', 750000);
      INSERT INTO reference.agency (code, kind, name_id) VALUES ('B', 'BNNP', 'BNNP'), ('P', 'POLDA', 'Polda');
      INSERT INTO reference.facility (code, agency_code, name_id, region_code, setting) VALUES
        ('FK', 'B', 'Balai Kerinci', '15.01', 'BOTH'), ('FJ', 'B', 'Balai Jambi', '15.71', 'BOTH')`);
  }

  async clients(names: readonly string[], region: string | null = '15.71'): Promise<void> {
    for (const name of names) {
      await this.given.database.pool.query(
        "INSERT INTO records.client (pseudonym, record_key, sex, birth_year, region_code) VALUES ($1, $2, 'MALE', 1990, $3)",
        [name, this.#nextKey++, region],
      );
    }
  }

  async episode(
    client: string,
    admitted: string,
    { discharged, outcome, facility = 'FJ' }: EpisodeFacts = {},
  ) {
    await this.given.database.pool.query(
      `INSERT INTO records.episode (client_pseudonym, facility_code, setting, admitted, discharged, outcome)
       VALUES ($1, $2, 'INPATIENT', $3, $4, $5)`,
      [client, facility, admitted, discharged ?? null, outcome ?? null],
    );
  }

  /** Somebody who completed care on 1 March 2023. */
  completed(client: string): Promise<void> {
    return this.episode(client, '2023-01-01', { discharged: '2023-03-01', outcome: 'COMPLETED' });
  }

  /** A contact a number of days after 1 March 2023. */
  async contact(client: string, day: number, status: string): Promise<void> {
    await this.given.database.pool.query(
      `INSERT INTO records.follow_up (client_pseudonym, key_date, contacted, status)
       VALUES ($1, date '2023-03-01' + $2::int, date '2023-03-01' + $2::int, $3::records.follow_up_status)`,
      [client, day, status],
    );
  }

  async aftercare(
    client: string,
    started: string,
    { mentor, ended }: { mentor?: string; ended?: string } = {},
  ) {
    await this.given.database.pool.query(
      'INSERT INTO records.aftercare (client_pseudonym, started, mentor_pseudonym, ended) VALUES ($1, $2, $3, $4)',
      [client, started, mentor ?? null, ended ?? null],
    );
  }

  async scores(
    client: string,
    phase: string,
    date: string,
    values: Record<string, number>,
    instrument = 'WHOQOL',
  ) {
    for (const [domain, value] of Object.entries(values)) {
      await this.given.database.pool.query(
        'INSERT INTO records.score (client_pseudonym, instrument, phase, domain, date, value) VALUES ($1, $2, $3, $4, $5, $6)',
        [client, instrument, phase, domain, date, value],
      );
    }
  }

  async report(
    code: string,
    reported: string,
    { region = '15.71', cleared }: { region?: string; cleared?: string } = {},
  ) {
    await this.given.database.pool.query(
      "INSERT INTO records.case_report (code, agency_code, region_code, reported, cleared) VALUES ($1, 'P', $2, $3, $4)",
      [code, region, reported, cleared ?? null],
    );
  }

  async suspect(person: string, code: string): Promise<void> {
    await this.given.database.pool.query(
      'INSERT INTO records.suspect (pseudonym, record_key, case_code, articles) VALUES ($1, $2, $3, ARRAY[]::text[])',
      [person, this.#nextKey++, code],
    );
  }

  async assessment(
    suspect: string,
    requested: string,
    { decided, recommendation, client }: { decided?: string; recommendation?: string; client?: string } = {},
  ) {
    await this.given.database.pool.query(
      `INSERT INTO records.tat_assessment (suspect_pseudonym, client_pseudonym, requested, decided, recommendation)
       VALUES ($1, $2, $3, $4, $5)`,
      [suspect, client ?? null, requested, decided ?? null, recommendation ?? null],
    );
  }

  /** As if for the first time: what an earlier release shows of closed years would be copied. */
  async publish(): Promise<void> {
    await this.given.database.pool.query('DELETE FROM release.current_release');
    await publish(this.given.database.pool, { asOf, now: new Date(), keys: testKeys });
  }

  /** The exact figure of an indicator, as cleared viewers get it. */
  async exact(indicator: string, period = '2023', region = '15') {
    return this.#figure('records.exact_indicator_point', indicator, period, region);
  }

  /** The figure that everybody gets of an indicator that counts no people. */
  async shown(indicator: string, period = '2023', region = '15') {
    return this.#figure('release.indicator_point', indicator, period, region);
  }

  async #figure(table: string, indicator: string, period: string, region: string) {
    const { rows } = await this.given.database.pool.query<{
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      lower: number | null;
      upper: number | null;
      reason: string | null;
    }>(
      `SELECT value, numerator, denominator, lower, upper, reason FROM ${table} JOIN release.current_release USING (release_id)
       WHERE indicator = $1 AND period = $2 AND region_code = $3`,
      [indicator, period, region],
    );
    return rows[0];
  }
}
