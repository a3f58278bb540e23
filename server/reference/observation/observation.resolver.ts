import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import type { Prisma } from '../../database/generated/client.js';
import { rows } from '../../graphql/cost.js';
import { unknownAgency, unknownRegion } from '../../graphql/errors.js';
import { globalId } from '../../graphql/node/global-id.js';
import { readable } from '../../text/plain-text.js';
import { linkable } from '../../text/web-address.js';
import { Agency } from '../agency/agency.type.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { Observation } from './observation.type.js';

type Texts = Record<'sourceTitle' | 'sourceUrl' | 'note', string | null>;

@Resolver(() => Observation)
export class ObservationResolver {
  @Query(() => [Observation], {
    complexity: rows(100),
    description:
      'Published figures of the current release, by indicator and period. Errors: BAD_USER_INPUT for unknown codes.',
  })
  async observations(
    @Ctx() { reference }: ReferenceContext,
    @Arg('indicator', () => String, { nullable: true }) indicator: string | null,
    @Arg('region', () => String, { nullable: true, description: 'Of this region itself.' }) region:
      | string
      | null,
    @Arg('agency', () => String, { nullable: true }) agency: string | null,
    @Arg('from', () => GraphQLDate, { nullable: true, description: 'Period starts on this day or later.' })
    from: Date | null,
    @Arg('to', () => GraphQLDate, { nullable: true, description: 'Period ends on this day or earlier.' })
    to: Date | null,
  ) {
    if (region && !(await reference.region.load(region))) throw unknownRegion(region);
    if (agency && !(await reference.agency.load(agency))) throw unknownAgency(agency);
    return reference.client.releasedObservation.findMany({
      where: {
        releaseId: reference.releaseId,
        indicator: indicator ?? undefined,
        regionCode: region ?? undefined,
        agencyCode: agency ?? undefined,
        periodStart: { gte: from ?? undefined },
        periodEnd: { lte: to ?? undefined },
      },
      orderBy: [{ indicator: 'asc' }, { periodStart: 'asc' }, { id: 'asc' }],
    });
  }

  @FieldResolver(() => ID)
  id(@Root() observation: { id: number }): string {
    return globalId('Observation', observation.id);
  }

  @FieldResolver(() => Float, { description: 'The figure, to three decimals at most.' })
  value(@Root() observation: { value: Prisma.Decimal }): number {
    return Number(observation.value.toFixed(3));
  }

  @FieldResolver(() => String, { nullable: true })
  sourceTitle(@Root() { sourceTitle }: Texts): string | null {
    return sourceTitle && readable(sourceTitle);
  }

  @FieldResolver(() => String, { nullable: true, description: 'With http or https; null for any other.' })
  sourceUrl(@Root() { sourceUrl }: Texts): string | null {
    return linkable(sourceUrl);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the reader should know, such as another source that disagrees.',
  })
  note(@Root() { note }: Texts): string | null {
    return note && readable(note);
  }

  @FieldResolver(() => Region, { nullable: true })
  region(@Root() observation: Observation, @Ctx() { reference }: ReferenceContext) {
    return observation.regionCode ? reference.region.load(observation.regionCode) : null;
  }

  @FieldResolver(() => Agency, { nullable: true })
  agency(@Root() observation: Observation, @Ctx() { reference }: ReferenceContext) {
    return observation.agencyCode ? reference.agency.load(observation.agencyCode) : null;
  }
}
