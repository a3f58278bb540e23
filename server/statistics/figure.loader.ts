import DataLoader from 'dataloader';
import { policeStages } from '../catalogue/dimensions.js';
import { sideOfIndicator } from '../catalogue/indicator-tables.js';
import type { IndicatorId } from '../catalogue/indicators.js';
import type { Prisma } from '../database/generated/client.js';
import type { PublicClient } from '../database/public.client.js';
import { type ExactFigures, overlaid, type Span } from './exact-figures.js';
import type { CurveName, SeriesName, StoredCurve, StoredPoint, StoredStage } from './stored.js';

const sideNames = ['POLICE', 'REHABILITATION'] as const;

const asText = { cacheKeyFn: (name: object) => JSON.stringify(name) };

/** Loads the calculated figures of a release; the same ones asked twice in a request are fetched once. */
export function figureLoaders(client: PublicClient, releaseId: string, exact?: ExactFigures) {
  return {
    series: new DataLoader<SeriesName, StoredPoint[], string>(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const shown = await fetchSeries(client, releaseId, name);
            return exact ? withExactPoints(name, shown, exact) : shown;
          }),
        ),
      asText,
    ),
    seriesCoverage: new DataLoader<Pick<SeriesName, 'indicator' | 'periodUnit'>, Span | null, string>(
      (names) =>
        Promise.all(
          names.map(
            async (name) =>
              (await fetchCoverage(client, releaseId, name)) ?? exact?.spanOfSeries(name) ?? null,
          ),
        ),
      asText,
    ),
    curves: new DataLoader<CurveName, StoredCurve[], string>(
      (names) =>
        Promise.all(
          names.map((name) =>
            exact?.covers('REHABILITATION', name.regionCode)
              ? exact.curves(name)
              : client.survivalCurve.findMany({ where: { releaseId, ...name }, orderBy: { mentor: 'asc' } }),
          ),
        ),
      asText,
    ),
    stages: new DataLoader<{ regionCode: string; period: string }, StoredStage[], string>(
      (names) =>
        Promise.all(
          names.map(async (name) => {
            const shown = await client.cascadeStage.findMany({
              where: { releaseId, ...name },
              orderBy: [{ stream: 'desc' }, { position: 'asc' }],
            });
            return exact ? withExactStages(name, shown, exact) : shown;
          }),
        ),
      asText,
    ),
    lastCurve: new DataLoader<Omit<CurveName, 'period'>, string | undefined, string>(
      (names) => Promise.all(names.map((name) => lastCurveOf(client, { releaseId, ...name }))),
      asText,
    ),
    lastStages: new DataLoader<string, string | undefined>((regions) =>
      Promise.all(regions.map((regionCode) => lastStagesOf(client, { releaseId, regionCode }))),
    ),
    corrections: new DataLoader<string, Prisma.CorrectionGetPayload<object>[]>((ids) =>
      Promise.all(
        ids.map((id) => client.correction.findMany({ where: { releaseId: id }, orderBy: { year: 'asc' } })),
      ),
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
): Promise<Span | null> {
  const { _min, _max } = await client.indicatorPoint.aggregate({
    where: { releaseId, indicator, periodUnit },
    _min: { period: true },
    _max: { period: true },
  });
  return _min.period && _max.period ? { first: _min.period, last: _max.period } : null;
}

async function lastCurveOf(
  client: PublicClient,
  where: Prisma.SurvivalCurveWhereInput,
): Promise<string | undefined> {
  const { _max } = await client.survivalCurve.aggregate({ where, _max: { period: true } });
  return _max.period ?? undefined;
}

async function lastStagesOf(
  client: PublicClient,
  where: Prisma.CascadeStageWhereInput,
): Promise<string | undefined> {
  const { _max } = await client.cascadeStage.aggregate({ where, _max: { period: true } });
  return _max.period ?? undefined;
}

async function withExactPoints(
  name: SeriesName,
  shown: StoredPoint[],
  exact: ExactFigures,
): Promise<StoredPoint[]> {
  const side = sideOfIndicator(name.indicator as IndicatorId);
  const regions = name.regions.filter((region) => side && exact.covers(side, region));
  if (regions.length === 0) return shown;
  const points = await exact.series({ ...name, regions });
  return overlaid(shown, points, ({ regionCode, period, key }) => `${regionCode} ${period} ${key}`);
}

/** Each side's stages for who reads that side exactly. */
async function withExactStages(
  name: { regionCode: string; period: string },
  shown: StoredStage[],
  exact: ExactFigures,
): Promise<StoredStage[]> {
  const sides = sideNames.filter((side) => exact.covers(side, name.regionCode));
  if (sides.length === 0) return shown;
  const stages = await exact.stages(name, sides);
  const isCleared = ({ stage }: StoredStage) =>
    sides.includes((policeStages as readonly string[]).includes(stage) ? 'POLICE' : 'REHABILITATION');
  return overlaid(shown, stages.filter(isCleared), ({ stream, stage }) => `${stream} ${stage}`);
}
