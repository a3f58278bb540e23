import { isFinal } from '../../catalogue/closing.js';
import type { PublicClient } from '../../database/public.client.js';
import type { CurrentRelease } from '../../release/reading/current-release.js';
import { dayOf } from '../../time/day.js';
import { yearOfPeriod } from '../../time/period.js';

export type ExportValue = string | number | boolean | null;
export type ExportRow = Record<string, ExportValue>;

/** A table that can be taken away as a file: its columns and its rows, page by page. */
export interface ExportTable {
  name: string;
  columns: readonly string[];
  rows(client: PublicClient, release: CurrentRelease): AsyncGenerator<ExportRow>;
}

/** Whether the numbers of a period are final in a release. */
export function statusOf({ asOf }: CurrentRelease, period: string): string {
  return isFinal(yearOfPeriod(period), dayOf(asOf)) ? 'FINAL' : 'PROVISIONAL';
}

/** What every row ends with, so that a file on its own still says where it comes from. */
export const releaseColumns = ['release', 'as_of', 'synthetic'] as const;

export function releaseValues({ id, asOf, synthetic }: CurrentRelease): ExportRow {
  return { release: id, as_of: dayOf(asOf), synthetic };
}
