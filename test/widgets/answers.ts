import type { Scope } from '../../widgets/charts/view.js';
import type {
  AgenciesQuery,
  CascadeQuery,
  IndicatorId,
  IndicatorQuery,
  PrevalenceQuery,
  StatisticsQuery,
  SurvivalQuery,
} from '../../widgets/client/generated/graphql.js';

type Cell = StatisticsQuery['statistics']['cells'][number];
type Point = IndicatorQuery['indicator']['points'][number];

/** Answers as small as a sentence needs them, of Jambi. */
export const scope: Scope = {
  locale: 'id',
  region: '15',
  by: undefined,
  chosen: undefined,
  wider: false,
  threeYears: false,
};

const jambi = { region: { name: 'Jambi' }, release: { dataUntil: '2026-06-30' } };
const facts = { label: '', definition: 'd', source: 's', synthetic: true };

interface CellFacts {
  code?: string;
  name?: string;
  halfWidth?: number;
  step?: number;
  status?: Cell['status'];
  reason?: Cell['reason'];
  /** Dimension, value and its label. */
  of?: [string, string, string];
}

export function cell(
  period: string,
  value: number | null,
  { code = '15', name = 'Jambi', halfWidth, step, status = 'FINAL', reason = null, of }: CellFacts = {},
): Cell {
  const dimensions = of ? [{ dimension: of[0], value: of[1], label: of[2] }] : [];
  return {
    period,
    value,
    reason,
    halfWidth: halfWidth ?? null,
    step: step ?? null,
    status,
    coarser: null,
    region: { code, name },
    dimensions: dimensions as Cell['dimensions'],
  };
}

export const statistics = (cells: Cell[]): StatisticsQuery => ({
  ...jambi,
  statistics: { ...facts, unit: '', periodUnit: 'YEAR', note: null, cells },
});

interface PointFacts
  extends Partial<Pick<Point, 'lower' | 'upper' | 'step' | 'status' | 'reason' | 'coarser'>> {
  code?: string;
  name?: string;
}

export function point(
  period: string,
  value: number | null,
  { code = '15', name = 'Jambi', ...figures }: PointFacts = {},
): Point {
  return {
    period,
    value,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    exactness: 'EXACT',
    step: null,
    status: 'FINAL',
    reason: null,
    target: null,
    region: { code, name },
    coarser: null,
    ...figures,
  };
}

export const indicator = (
  id: IndicatorId,
  points: Point[],
  target: { value: number; year: number } | null = null,
): IndicatorQuery => ({
  ...jambi,
  indicator: { ...facts, id, unit: '%', direction: 'HIGHER', note: null, target, points },
});

/** Curves with one step, at the end of the sixth month, ±4 points. */
export const survival = (cohort: string, shares: number[]): SurvivalQuery => ({
  ...jambi,
  survival: {
    ...facts,
    cohort,
    groups: shares.map((share, at) => ({
      label: at === 0 ? 'Dengan pendamping' : 'Tanpa pendamping',
      n: null,
      status: 'FINAL',
      reason: null,
      explanation: '',
      points: [{ day: 213, survival: share, lower: share - 0.04, upper: share + 0.04, atRisk: null }],
    })),
  },
});

export const cascade = (period: string, counts: number[], halfWidth: number): CascadeQuery => ({
  ...jambi,
  careCascade: {
    ...facts,
    period,
    reason: null,
    streams: [
      {
        id: 'OTHER',
        label: 'Lainnya',
        stages: counts.map((count, at) => ({
          id: (['ADMITTED', 'COMPLETED', 'AFTERCARE'] as const)[at] ?? 'AFTERCARE',
          label: ['Dirawat', 'Selesai', 'Pascarehabilitasi'][at] ?? '',
          count,
          halfWidth,
          rateFromPrevious: null,
          status: 'FINAL',
          reason: null,
        })),
      },
    ],
  },
});

export const observation = (year: string, value: number): PrevalenceQuery['observations'][number] => ({
  id: `${year}-${value}`,
  value,
  periodStart: `${year}-01-01`,
  periodEnd: `${year}-12-31`,
  sourceTitle: null,
  sourceUrl: null,
  note: null,
  synthetic: false,
  agency: null,
  region: { code: '15', level: 'PROVINCE', name: 'Jambi' },
});

export const agency = (name: string, positions: string[]): AgenciesQuery['agencies']['nodes'][number] => ({
  code: name,
  name,
  kind: 'POLDA',
  website: null,
  synthetic: false,
  jurisdiction: [{ code: '15', name: 'Jambi' }],
  officeHolders: positions.map((position) => ({
    name: 'N',
    rank: 'IRJEN',
    position,
    from: '2022-11-02',
    to: null,
  })),
});
