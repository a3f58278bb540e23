import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { catalogue, type MeasureName, periodUnits, regionLevels } from '../publish/catalogue.js';
import { Locale } from '../reference/enums.js';
import { Catalogue, CatalogueTable, Coverage, EnumValueLabel } from './catalogue.type.js';
import { labelledEnums, labelOf } from './labels.js';
import type { StatisticsContext } from './statistics.context.js';

const localeArg = { defaultValue: Locale.ID } as const;

@Resolver(() => CatalogueTable)
export class CatalogueResolver {
  @Query(() => Catalogue, { description: 'Every table that can be asked for.' })
  catalogue() {
    const tables = (Object.keys(catalogue) as MeasureName[]).flatMap((measure) =>
      catalogue[measure].breakdowns.map((by) => ({
        measure,
        by,
        unit: catalogue[measure].unit,
        periodUnits,
        regionLevels,
      })),
    );
    const enums = Object.entries(labelledEnums).map(([name, values]) => ({
      name,
      values: values.map((value) => ({ value })),
    }));
    return { tables, enums };
  }

  @FieldResolver(() => [Coverage], {
    description: 'In the current release; empty where the measure is not in it.',
  })
  async coverage(
    @Root() { measure }: CatalogueTable,
    @Ctx() { statistics }: StatisticsContext,
  ): Promise<Coverage[]> {
    const rows = await statistics.coverage.load(measure);
    return rows.map(({ periodUnit, firstPeriod, lastPeriod }) => ({
      periodUnit,
      from: firstPeriod,
      to: lastPeriod,
    }));
  }
}

@Resolver(() => EnumValueLabel)
export class EnumValueLabelResolver {
  @FieldResolver(() => String)
  label(@Root() { value }: EnumValueLabel, @Arg('locale', () => Locale, localeArg) locale: Locale): string {
    return labelOf(value, locale);
  }
}
