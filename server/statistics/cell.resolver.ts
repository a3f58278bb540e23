import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dimensionLabel } from '../catalogue/labels/labels.js';
import { LocaleArg } from '../graphql/locale-arg.js';
import type { Locale } from '../language/locale.js';
import { nameIn } from '../language/localised.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { provinceOf } from '../reference/region/province-of.js';
import { Region } from '../reference/region/region.type.js';
import { regionName } from '../reference/region/region-name.js';
import { Cell, DimensionValue, TableReference } from './cell.type.js';
import { coarserCandidates } from './coarser.js';
import { FigureStatus } from './enums.js';
import { explain } from './explanation.js';
import type { StatisticsContext } from './statistics.context.js';
import { shownCell, type TableCell } from './table-cells.js';

@Resolver(() => Cell)
export class CellResolver {
  @FieldResolver(() => Region)
  region(@Root() cell: { regionCode: string }, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(cell.regionCode);
  }

  @FieldResolver(() => FigureStatus, { description: 'Whether it may still change.' })
  status(@Root() { period }: { period: string }, @Ctx() { statistics }: StatisticsContext) {
    return statistics.statusOf(period);
  }

  @FieldResolver(() => TableReference, {
    nullable: true,
    description: 'The nearest number that is shown, where this one is withheld as too small.',
  })
  async coarser(
    @Root() cell: TableCell,
    @Ctx() { reference, statistics }: ReferenceContext & StatisticsContext,
  ): Promise<TableReference | null> {
    if (cell.reason !== 'TOO_SMALL') return null;
    const candidates = coarserCandidates(cell, await provinceOf(reference, cell.regionCode));
    const found = await Promise.all(candidates.map(({ name }) => statistics.cell.load(name)));
    const at = found.findIndex((one) => one?.value != null);
    const [table, stored] = [candidates[at]?.table, found[at]];
    if (!table || !stored) return null;
    const { measure, by } = table;
    const regionLevel = stored.regionCode === cell.regionCode ? cell.table.levels[0] : 'PROVINCE';
    return {
      measure,
      by,
      regionLevel: regionLevel ?? 'PROVINCE',
      periodUnit: stored.periodUnit,
      cell: shownCell(stored, table),
    };
  }

  @FieldResolver(() => String, {
    description:
      'How precise the number is, or why it is withheld and what is shown instead, in one sentence.',
  })
  async explanation(
    @Root() cell: TableCell,
    @Ctx() context: ReferenceContext & StatisticsContext,
    @LocaleArg() locale: Locale,
  ): Promise<string> {
    const { table, key, exactness, value, halfWidth, step, reason, period, periodUnit } = cell;
    const instead = (await this.coarser(cell, context))?.cell as TableCell | undefined;
    return explain(
      {
        ...{ value, halfWidth, step, reason, period, periodUnit },
        isProtected: exactness === 'PROTECTED',
        threshold: context.statistics.release.threshold,
        horizonDays: table.horizonOf?.(key) ?? table.horizonDays,
      },
      instead
        ? { ...instead, regionName: await regionName(context.reference, instead.regionCode, locale) }
        : null,
      locale,
    );
  }
}

@Resolver(() => DimensionValue)
export class DimensionValueResolver {
  @FieldResolver(() => String, { description: 'The value as readers know it.' })
  async label(
    @Root() { dimension, value }: DimensionValue,
    @Ctx() { reference }: ReferenceContext,
    @LocaleArg() locale: Locale,
  ): Promise<string> {
    if (dimension !== 'AGENCY') return dimensionLabel(dimension, value, locale);
    const agency = await reference.agency.load(value);
    return agency ? nameIn(locale, agency.nameId, agency.nameEn) : value;
  }
}
