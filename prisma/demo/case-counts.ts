import { apportion } from './apportion.js';
import { quarters } from './calendar.js';
import { narcoticsDirectorate, narcoticsUnits } from './police-agencies.js';
import { regencyOf } from './regions.js';

/**
 * Cases of Polda Jambi by quarter. Published: the first quarters of 2022 (189) and 2023 (264), the years 2024 (817)
 * and 2025 (931). The others are invented in step with them.
 */
const casesByQuarter: readonly (readonly number[])[] = [
  [176, 184, 188, 183],
  [189, 188, 194, 187],
  [264, 214, 210, 204],
  [198, 203, 211, 205],
  [224, 231, 243, 233],
  [228, 236],
];

/**
 * Cases of one agency that are published: Polres Tanjab Barat had 60 in 2021, Polres Muaro Jambi 77 in 2025 (spread over
 * their quarters); three agencies named theirs of the first quarter of 2023.
 */
const published: Record<string, Record<string, number>> = {
  '2021-Q1': { 'POLRES-TANJAB-BARAT': 14 },
  '2021-Q2': { 'POLRES-TANJAB-BARAT': 15 },
  '2021-Q3': { 'POLRES-TANJAB-BARAT': 16 },
  '2021-Q4': { 'POLRES-TANJAB-BARAT': 15 },
  '2023-Q1': { 'POLRES-BUNGO': 41, 'POLRES-SAROLANGUN': 35, [narcoticsDirectorate]: 35 },
  '2025-Q1': { 'POLRES-MUARO-JAMBI': 18 },
  '2025-Q2': { 'POLRES-MUARO-JAMBI': 19 },
  '2025-Q3': { 'POLRES-MUARO-JAMBI': 21 },
  '2025-Q4': { 'POLRES-MUARO-JAMBI': 19 },
};

/** Cases of one agency in one quarter. */
export interface CaseCount {
  agency: string;
  quarter: (typeof quarters)[number];
  cases: number;
}

/** What an agency's share of the cases goes by: people who live in its territory, more in the city. */
const weights: readonly { agency: string; polres: string; weight: number }[] = [
  { agency: narcoticsDirectorate, polres: narcoticsDirectorate, weight: 560_000 },
  ...narcoticsUnits.map(({ code, parent, jurisdiction }) => ({
    agency: code,
    polres: parent,
    weight: jurisdiction.reduce(
      (sum, region) => sum + Math.round((regencyOf(region).population ?? 0) * (region === '15.71' ? 1.4 : 1)),
      0,
    ),
  })),
];

/** How many cases each agency reported in each quarter; published counts hold exactly. */
export function caseCounts(): CaseCount[] {
  return quarters.flatMap((quarter) => {
    const total = casesByQuarter[quarter.year - 2021]?.[Number(quarter.name.slice(-1)) - 1] ?? 0;
    const fixed = published[quarter.name] ?? {};
    const left = total - Object.values(fixed).reduce((sum, cases) => sum + cases, 0);
    const shares = apportion(
      left,
      weights.map(({ polres, weight }) => (polres in fixed ? 0 : weight)),
    );
    return weights.map(({ agency, polres }, at) => ({
      agency,
      quarter,
      cases: fixed[polres] ?? shares[at] ?? 0,
    }));
  });
}
