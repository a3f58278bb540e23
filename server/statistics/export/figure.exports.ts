import { indicators } from '../../catalogue/indicators.js';
import { linkable } from '../../text/web-address.js';
import { dayOf } from '../../time/day.js';
import type { SurvivalPoint } from '../survival/survival.type.js';
import { type ExportTable, releaseColumns, releaseValues, statusOf } from './export-table.js';

/** Every figure of every indicator. */
export const indicatorExport: ExportTable = {
  name: 'INDICATORS',
  columns: [
    'indicator',
    'key',
    'period_unit',
    'period',
    'region',
    'value',
    'unit',
    'numerator',
    'denominator',
    'lower',
    'upper',
    'step',
    'exactness',
    'status',
    'reason',
    'source',
    ...releaseColumns,
  ],
  async *rows(client, release) {
    for (const [id, { unit, source }] of Object.entries(indicators)) {
      const points = await client.indicatorPoint.findMany({
        where: { releaseId: release.id, indicator: id },
        orderBy: [{ periodUnit: 'asc' }, { regionCode: 'asc' }, { period: 'asc' }, { key: 'asc' }],
      });
      for (const { indicator, periodUnit, regionCode, releaseId: _, ...point } of points) {
        yield {
          indicator,
          period_unit: periodUnit,
          region: regionCode,
          ...point,
          status: statusOf(release, point.period),
          unit: unit.id,
          source: source.id,
          ...releaseValues(release),
        };
      }
    }
  },
};

/** Every point of every survival curve. */
export const survivalExport: ExportTable = {
  name: 'SURVIVAL',
  columns: [
    'kind',
    'period_unit',
    'cohort',
    'region',
    'mentor',
    'n',
    'day',
    'survival',
    'lower',
    'upper',
    'exactness',
    'status',
    'reason',
    ...releaseColumns,
  ],
  async *rows(client, release) {
    const curves = await client.survivalCurve.findMany({
      where: { releaseId: release.id },
      orderBy: [
        { kind: 'asc' },
        { regionCode: 'asc' },
        { periodUnit: 'asc' },
        { period: 'asc' },
        { mentor: 'asc' },
      ],
    });
    for (const { kind, periodUnit, period, regionCode, mentor, n, exactness, reason, points } of curves) {
      const status = statusOf(release, period);
      const cohort = { kind, period_unit: periodUnit, cohort: period, region: regionCode, mentor };
      const base = { ...cohort, n, exactness, status, reason };
      const shown = points as unknown as SurvivalPoint[];
      for (const { day, survival, lower, upper } of shown) {
        yield { ...base, day, survival, lower, upper, ...releaseValues(release) };
      }
      if (shown.length === 0) yield { ...base, ...releaseValues(release) };
    }
  },
};

/** Every stage of every care cascade. */
export const cascadeExport: ExportTable = {
  name: 'CARE_CASCADE',
  columns: [
    'period',
    'region',
    'stream',
    'position',
    'stage',
    'count',
    'half_width',
    'rate_from_previous',
    'exactness',
    'status',
    'reason',
    ...releaseColumns,
  ],
  async *rows(client, release) {
    const stages = await client.cascadeStage.findMany({
      where: { releaseId: release.id },
      orderBy: [{ regionCode: 'asc' }, { period: 'asc' }, { stream: 'desc' }, { position: 'asc' }],
    });
    for (const { regionCode, halfWidth, rateFromPrevious, releaseId: _, ...stage } of stages) {
      yield {
        ...stage,
        status: statusOf(release, stage.period),
        region: regionCode,
        half_width: halfWidth,
        rate_from_previous: rateFromPrevious,
        ...releaseValues(release),
      };
    }
  },
};

/** Every published figure, with its source. */
export const observationExport: ExportTable = {
  name: 'OBSERVATIONS',
  columns: [
    'indicator',
    'value',
    'unit',
    'period_start',
    'period_end',
    'region',
    'agency',
    'substance',
    'source_title',
    'source_url',
    'source_date',
    'note',
    ...releaseColumns,
  ],
  async *rows(client, release) {
    const found = await client.releasedObservation.findMany({
      where: { releaseId: release.id },
      orderBy: [{ indicator: 'asc' }, { periodStart: 'asc' }, { id: 'asc' }],
    });
    for (const one of found) {
      yield {
        ...releaseValues(release),
        indicator: one.indicator,
        value: Number(one.value.toFixed(3)),
        unit: one.unit,
        period_start: dayOf(one.periodStart),
        period_end: dayOf(one.periodEnd),
        region: one.regionCode,
        agency: one.agencyCode,
        substance: one.substance,
        source_title: one.sourceTitle,
        source_url: linkable(one.sourceUrl),
        source_date: one.sourceDate && dayOf(one.sourceDate),
        note: one.note,
        synthetic: one.synthetic,
      };
    }
  },
};
