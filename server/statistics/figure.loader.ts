import DataLoader from 'dataloader';
import type { Prisma } from '../database/generated/client.js';
import type { PeriodUnit } from '../database/generated/enums.js';
import type { PublicClient } from '../database/public.client.js';

export type StoredPoint = Prisma.IndicatorPointGetPayload<object>;
export type StoredCurve = Prisma.SurvivalCurveGetPayload<object>;
export type StoredStage = Prisma.CascadeStageGetPayload<object>;

/** Figures of one indicator. */
export interface SeriesName {
  indicator: string;
  periodUnit: PeriodUnit;
  regions: readonly string[];
  periods: readonly string[];
}

const asText = { cacheKeyFn: (name: object) => JSON.stringify(name) };

/** Loads the calculated figures of a release; the same ones asked twice in a request are fetched once. */
export function figureLoaders(client: PublicClient, releaseId: string) {
  return {
    series: new DataLoader<SeriesName, StoredPoint[], string>(
      (names) => Promise.all(names.map((name) => fetchSeries(client, releaseId, name))),
      asText,
    ),
    seriesCoverage: new DataLoader<
      Pick<SeriesName, 'indicator' | 'periodUnit'>,
      { first: string; last: string } | null,
      string
    >((names) => Promise.all(names.map((name) => fetchCoverage(client, releaseId, name))), asText),
    curves: new DataLoader<{ kind: string; regionCode: string; period: string }, StoredCurve[], string>(
      (names) =>
        Promise.all(
          names.map((name) =>
            client.survivalCurve.findMany({ where: { releaseId, ...name }, orderBy: { mentor: 'asc' } }),
          ),
        ),
      asText,
    ),
    stages: new DataLoader<{ regionCode: string; period: string }, StoredStage[], string>(
      (names) =>
        Promise.all(
          names.map((name) =>
            client.cascadeStage.findMany({
              where: { releaseId, ...name },
              orderBy: [{ stream: 'desc' }, { position: 'asc' }],
            }),
          ),
        ),
      asText,
    ),
    revisions: new DataLoader<string, Prisma.RevisionGetPayload<object>[]>((ids) =>
      Promise.all(
        ids.map((id) =>
          client.revision.findMany({
            where: { releaseId: id },
            orderBy: [{ periodUnit: 'asc' }, { period: 'asc' }],
          }),
        ),
      ),
    ),
  };
}

function fetchSeries(client: PublicClient, releaseId: string, name: SeriesName): Promise<StoredPoint[]> {
  return client.indicatorPoint.findMany({
    where: {
      releaseId,
      indicator: name.indicator,
      periodUnit: name.periodUnit,
      regionCode: { in: [...name.regions] },
      period: { gte: name.periods[0], lte: name.periods.at(-1) },
    },
    orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
  });
}

async function fetchCoverage(
  client: PublicClient,
  releaseId: string,
  { indicator, periodUnit }: Pick<SeriesName, 'indicator' | 'periodUnit'>,
): Promise<{ first: string; last: string } | null> {
  const { _min, _max } = await client.indicatorPoint.aggregate({
    where: { releaseId, indicator, periodUnit },
    _min: { period: true },
    _max: { period: true },
  });
  return _min.period && _max.period ? { first: _min.period, last: _max.period } : null;
}
