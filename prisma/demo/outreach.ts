import type { Row } from './batch.js';
import { bnnAgencies } from './bnn-agencies.js';
import { type Day, iso, months } from './calendar.js';
import { Random } from './random.js';
import { regencies } from './regions.js';

const reached = {
  SOCIALISATION: [40, 420],
  COUNSELLING: [15, 90],
  URINE_TEST: [12, 150],
} as const;

/** Invented prevention work of the narcotics agency, about fourteen activities a month, as rows of the import. */
export function outreachRows(): Row[] {
  const random = new Random('outreach');
  const hosts = bnnAgencies.filter(({ code, kind }) => kind === 'BNNK' || code === 'BNNP-JAMBI');
  const rows = new Map<string, { row: Row; on: Day }>();
  for (const { first, last } of months) {
    for (let left = random.integer(11, 17); left > 0; left--) {
      const { code: agency, kind: level, jurisdiction } = random.pick(hosts);
      const region = level === 'BNNK' ? (jurisdiction[0] ?? '') : random.pick(regencies).code;
      const on = random.integer(first, last);
      const kind = random.pick(Object.keys(reached) as (keyof typeof reached)[]);
      const row = { agency, region, date: iso(on), kind, reached: String(random.within(reached[kind])) };
      rows.set(`${agency} ${region} ${on} ${kind}`, { row, on });
    }
  }
  return [...rows.values()].sort((left, right) => left.on - right.on).map(({ row }) => row);
}
