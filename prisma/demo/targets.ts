import type { Row } from './batch.js';

/** The one real target: BNN's key figure of 2026, at least 50 % of clients not relapsed. */
export function realTargetRows(): Row[] {
  return [target('RELAPSE_FREE_6', 'ID', 2026, 50, 'BNN', '')];
}

/** Per cent that the province sets itself, 2024 to 2026: invented. */
const provincial: Record<string, readonly number[]> = {
  COMPLETION: [58, 60, 62],
  RETENTION_90: [50, 52, 55],
  AFTERCARE_HANDOVER: [50, 58, 65],
  FOLLOW_UP_6: [45, 52, 60],
  MENTOR_COVERAGE: [30, 40, 50],
  OCCUPANCY: [85, 85, 85],
  CLEARANCE: [75, 80, 85],
  TAT_IN_TIME: [85, 88, 90],
};

/** Invented targets of the province. */
export function inventedTargetRows(): Row[] {
  return [
    target('RELAPSE_FREE_6', '15', 2026, 50, 'Contoh: sasaran BNN untuk provinsi', '2026-01-05'),
    ...Object.entries(provincial).flatMap(([indicator, values]) =>
      values.map((value, at) =>
        target(indicator, '15', 2024 + at, value, 'Contoh: rencana provinsi', `${2024 + at}-01-05`),
      ),
    ),
  ];
}

function target(
  indicator: string,
  region: string,
  year: number,
  value: number,
  setBy: string,
  setOn: string,
): Row {
  return { indicator, region, year: String(year), value: String(value), set_by: setBy, set_on: setOn };
}
