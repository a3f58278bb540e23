import { Field, ObjectType } from 'type-graphql';
import type { DimensionName, MeasureName, PeriodUnitName } from '../publish/catalogue.js';
import { RegionLevel } from '../reference/enums.js';
import { Dimension, Measure, PeriodUnit } from './enums.js';

@ObjectType({ description: 'From which to which period a measure is published.' })
export class Coverage {
  @Field(() => PeriodUnit)
  periodUnit!: PeriodUnit;

  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType({ description: 'A public table.' })
export class CatalogueTable {
  @Field(() => Measure)
  measure!: MeasureName;

  @Field(() => [Dimension])
  by!: DimensionName[];

  @Field(() => String)
  unit!: string;

  @Field(() => [PeriodUnit])
  periodUnits!: PeriodUnitName[];

  @Field(() => [RegionLevel])
  regionLevels!: RegionLevel[];
}

@ObjectType({ description: 'A value of an enumeration, as the schema writes it.' })
export class EnumValueLabel {
  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'An enumeration and what readers call its values.' })
export class EnumLabels {
  @Field(() => String)
  name!: string;

  @Field(() => [EnumValueLabel])
  values!: EnumValueLabel[];
}

@ObjectType({ description: 'Every public table, and the labels of everything.' })
export class Catalogue {
  @Field(() => [CatalogueTable])
  tables!: CatalogueTable[];

  @Field(() => [EnumLabels])
  enums!: EnumLabels[];
}
