import type { Row } from './batch.js';
import { regencies } from './regions.js';

/** Invented estimates of past-year users in the province, by year. */
const estimates = [
  [2021, 52_400],
  [2023, 50_900],
  [2025, 48_700],
] as const;

/** Estimates of the province and, by inhabitants, of its regencies, as rows of the import. */
export function estimatedUserRows(): Row[] {
  const inhabitants = regencies.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return estimates.flatMap(([year, users]) => [
    row('15', year, users),
    ...regencies.map(({ code, population }) =>
      row(code, year, Math.round((users * (population ?? 0)) / inhabitants)),
    ),
  ]);
}

function row(region: string, year: number, users: number): Row {
  return {
    indicator: 'ESTIMATED_USERS_PAST_YEAR',
    value: String(users),
    unit: 'PERSON',
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    region,
    agency: '',
    substance: '',
    source_title: 'Contoh: perkiraan yang dikarang',
    source_url: '',
    source_date: '',
    note: '',
  };
}
