import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { indicatorHorizon, indicatorUnits, isProtectedIndicator } from '../catalogue/indicator-tables.js';
import { type IndicatorId, indicatorIds, indicators } from '../catalogue/indicators.js';
import { enumLabel, enumLabels } from '../catalogue/labels/labels.js';
import { publicLevels } from '../catalogue/levels.js';
import { personTables } from '../catalogue/person-tables.js';
import { revisionsPerYear, sigma, tablesPerPerson, threshold } from '../catalogue/protection.js';
import { publicTables } from '../catalogue/tables.js';
import { LocaleArg } from '../graphql/locale-arg.js';
import type { Locale } from '../language/locale.js';
import { Catalogue, CatalogueTable, Coverage, EnumValueLabel } from './catalogue.type.js';
import { protectionOf } from './protection/protection-of.js';
import type { StatisticsContext } from './statistics.context.js';

@Resolver(() => CatalogueTable)
export class CatalogueResolver {
  @Query(() => Catalogue, { description: 'Every table that can be asked for.' })
  catalogue() {
    const tables = publicTables.map(({ levels, ...table }) => ({
      ...table,
      unit: table.texts.unit,
      regionLevels: levels,
    }));
    const enums = Object.entries(enumLabels).map(([name, labels]) => ({
      name,
      values: Object.keys(labels).map((value) => ({ value, of: name })),
    }));
    return { tables, indicators: indicatorIds.map(described), protection: agreed, enums };
  }

  @FieldResolver(() => [Coverage], {
    description: 'In the current release; empty where the measure is not in it.',
  })
  async coverage(
    @Root() { measure, periodUnits }: CatalogueTable,
    @Ctx() { statistics }: StatisticsContext,
  ): Promise<Coverage[]> {
    const rows = await statistics.coverage.load(measure);
    const own = rows.filter(({ periodUnit }) => periodUnits.includes(periodUnit));
    return own.map(({ periodUnit, firstPeriod, lastPeriod }) => ({
      periodUnit,
      from: firstPeriod,
      to: lastPeriod,
    }));
  }
}

@Resolver(() => EnumValueLabel)
export class EnumValueLabelResolver {
  @FieldResolver(() => String)
  label(
    @Root() { value, of }: EnumValueLabel & { of: keyof typeof enumLabels },
    @LocaleArg() locale: Locale,
  ): string {
    return enumLabel(of, value, locale);
  }
}

const agreed = protectionOf({
  sigma,
  threshold,
  revisionsPerYear,
  tablesPerPerson: tablesPerPerson(personTables),
});

function described(id: IndicatorId) {
  const levels = publicLevels
    .map((regionLevel) => ({ regionLevel, periodUnits: indicatorUnits(id, regionLevel) }))
    .filter(({ periodUnits }) => periodUnits.length > 0);
  const { direction } = indicators[id];
  return { id, direction, levels, isProtected: isProtectedIndicator(id), horizonDays: indicatorHorizon(id) };
}
