import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { horizonOf } from '../catalogue/person-tables.js';
import { revisionsPerYear } from '../catalogue/protection.js';
import { PublishError } from '../publish.error.js';
import type { PersonCell, PersonUnit } from './person-cells.js';
import { yearsOf } from './years.js';

/** How often the noise of a period has been drawn, and why more often than agreed. */
export interface Drawing {
  unit: PersonUnit;
  year: number;
  /** 1 when a period is first published. */
  revision: number;
  /** Why it was drawn more often than the agreed number of times. */
  reason: string | null;
  change: 'NEW' | 'REDRAWN' | 'UNCHANGED';
}

const nameOf = (unit: PersonUnit, year: number) => `${unit} ${year}`;

/** The parts of tables that close together, and a digest of who is in each part's cells. */
class Parts {
  readonly #lines = new Map<string, string[]>();

  add(cells: readonly PersonCell[]): void {
    for (const { table, unit, year, region, key, people, keySum } of cells) {
      const part = `${nameOf(unit, year)} ${table.number}.${horizonOf(table, key)}`;
      const lines = this.#lines.get(part) ?? [];
      if (people > 0) lines.push(`${region} ${key} ${people} ${keySum}`);
      this.#lines.set(part, lines);
    }
  }

  digests(): Map<string, string> {
    const digest = (lines: string[]) => createHash('sha256').update(lines.sort().join('\n')).digest('hex');
    return new Map([...this.#lines].map(([part, lines]) => [part, digest(lines)]));
  }
}

/** Remembers between publishes which periods changed, so that an unchanged one is never drawn again. */
export class Drawings {
  readonly #parts = new Parts();
  #decided = new Map<string, Drawing>();
  #digests = new Map<string, string>();

  constructor(private readonly client: PoolClient) {}

  add(cells: readonly PersonCell[]): void {
    this.#parts.add(cells);
  }

  /** The revision of a period's noise. */
  revisionOf(unit: PersonUnit, year: number): number {
    return this.#decided.get(nameOf(unit, year))?.revision ?? 1;
  }

  /**
   * Decides which periods are drawn again: whole years of which any record changed, and windows of years with such a
   * year in them. Throws PublishError where that is once too often and no reason is given.
   */
  async decide(force: string | undefined): Promise<Drawing[]> {
    this.#digests = this.#parts.digests();
    const known = await this.known();
    const changed = await this.changed();
    const periods = [...new Set([...this.#digests.keys()].map(periodOf))].map(parsed);
    const redrawn = (year: number) => changed.has(nameOf('YEAR', year));
    const drawings = periods.map(({ unit, year }): Drawing => {
      const name = nameOf(unit, year);
      const before = known.get(name);
      if (!before) return { unit, year, revision: 1, reason: null, change: 'NEW' };
      if (!changed.has(name) && !yearsOf(unit, year).some(redrawn)) return { ...before, change: 'UNCHANGED' };
      const revision = before.revision + 1;
      const reason = revision > revisionsPerYear ? (force ?? null) : null;
      return { unit, year, revision, reason, change: 'REDRAWN' };
    });
    refuseOnceTooOften(drawings);
    this.#decided = new Map(drawings.map((one) => [nameOf(one.unit, one.year), one]));
    return drawings;
  }

  /** Keeps the decision for the next publish. */
  async remember(): Promise<void> {
    const drawings = [...this.#decided.values()];
    await this.client.query(
      `INSERT INTO records.drawing (period_unit, year, revision, reason)
       SELECT * FROM unnest($1::release.period_unit[], $2::int[], $3::int[], $4::text[])
       ON CONFLICT (period_unit, year) DO UPDATE SET revision = EXCLUDED.revision, reason = EXCLUDED.reason`,
      [
        drawings.map((one) => one.unit),
        drawings.map((one) => one.year),
        drawings.map((one) => one.revision),
        drawings.map((one) => one.reason),
      ],
    );
    await this.client.query(
      `INSERT INTO records.drawn_part (part, digest) SELECT * FROM unnest($1::text[], $2::text[])
       ON CONFLICT (part) DO UPDATE SET digest = EXCLUDED.digest`,
      [[...this.#digests.keys()], [...this.#digests.values()]],
    );
  }

  private async known(): Promise<Map<string, Drawing>> {
    const result = await this.client.query<Drawing>(
      `SELECT period_unit::text AS unit, year, revision, reason FROM records.drawing`,
    );
    return new Map(result.rows.map((row) => [nameOf(row.unit, row.year), row]));
  }

  private async changed(): Promise<Set<string>> {
    const result = await this.client.query<{ part: string; digest: string }>(
      'SELECT part, digest FROM records.drawn_part',
    );
    const differs = result.rows.filter(({ part, digest }) => (this.#digests.get(part) ?? digest) !== digest);
    return new Set(differs.map(({ part }) => periodOf(part)));
  }
}

function periodOf(part: string): string {
  return part.split(' ').slice(0, 2).join(' ');
}

function parsed(period: string): { unit: PersonUnit; year: number } {
  const [unit, year] = period.split(' ');
  return { unit: unit as PersonUnit, year: Number(year) };
}

function refuseOnceTooOften(drawings: readonly Drawing[]): void {
  const refused = drawings.filter(
    (one) => one.change === 'REDRAWN' && one.revision > revisionsPerYear && !one.reason,
  );
  if (refused.length === 0) return;
  const names = refused.map(({ unit, year }) => (unit === 'YEAR' ? `${year}` : `${year - 2}–${year}`));
  throw new PublishError(
    `records of years that were already published ${revisionsPerYear} times changed (${names.join(', ')}); ` +
      'publishing them once more weakens the protection of everybody in them. ' +
      'Give a reason, which the release will show: sinergi publish --force "why"',
  );
}
