import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a region ends, simplified for a screen. Neighbours share their points.' })
export class RegionBoundary {
  @Field(() => GraphQLJSONObject, {
    description:
      'A GeoJSON Polygon or MultiPolygon (RFC 7946): positions are [longitude, latitude] in degrees, WGS 84.',
  })
  geometry!: object;

  @Field(() => Boolean, { description: 'Invented for demonstration.' })
  synthetic!: boolean;
}
