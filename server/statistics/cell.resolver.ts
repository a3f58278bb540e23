import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Locale } from '../reference/enums.js';
import { localised } from '../reference/localised.js';
import type { ReferenceContext } from '../reference/reference.context.js';
import { Region } from '../reference/region/region.type.js';
import { Cell, DimensionValue } from './cell.type.js';
import { labelOf } from './labels.js';

@Resolver(() => Cell)
export class CellResolver {
  @FieldResolver(() => Region)
  region(@Root() cell: { regionCode: string }, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(cell.regionCode);
  }
}

@Resolver(() => DimensionValue)
export class DimensionValueResolver {
  @FieldResolver(() => String, { description: 'The value as readers know it.' })
  async label(
    @Root() { dimension, value }: DimensionValue,
    @Ctx() { reference }: ReferenceContext,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): Promise<string> {
    if (dimension !== 'AGENCY') return labelOf(value, locale);
    const agency = await reference.agency.load(value);
    return agency ? localised(locale, agency.nameId, agency.nameEn) : value;
  }
}
