import type { DimensionName } from '../../catalogue/dimensions.js';
import { catalogueWords } from '../asking.words.js';
import type { oneYear } from '../one-year.js';
import type { StatisticsContext } from '../statistics.context.js';
import type { CurveName, StoredCurve } from '../stored.js';
import type { SurvivalGroup, SurvivalPoint } from './survival.type.js';

/** In which units there are curves: with and without a mentor also of three years together. */
export function unitsOf(kind: string, by: DimensionName | null): Parameters<typeof oneYear>[3] {
  if (kind !== 'RELAPSE_FREE') return {};
  return by === 'MENTOR' ? { units: ['YEAR', 'YEARS_3'] } : { hint: catalogueWords.orByMentor };
}

/** The curve of who had a mentor, had none, or of everybody; one without points where nothing is stored. */
export function groupOf(mentor: string, stored: readonly StoredCurve[]): SurvivalGroup & { mentor: string } {
  const found = stored.find((one) => one.mentor === mentor);
  if (!found)
    return { mentor, n: null, exactness: 'PROTECTED', reason: 'NOT_CLOSED', points: [], medianDays: null };
  return { ...found, points: found.points as unknown as SurvivalPoint[] };
}

/** The first three years with a year in them of which the same group has a curve; undefined where none has. */
export async function shownWindow(
  { curves }: StatisticsContext['statistics'],
  mentor: string,
  name: CurveName,
): Promise<string | undefined> {
  const windows = [0, 1, 2].map((more) => `${Number(name.period) + more}`);
  const found = await Promise.all(
    windows.map((period) => curves.load({ ...name, periodUnit: 'YEARS_3', period })),
  );
  return found.flat().find((one) => one.mentor === mentor && groupOf(mentor, [one]).points.length > 0)
    ?.period;
}
