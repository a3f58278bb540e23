import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Facility } from '../../reference/facility/facility.type.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { episodeConditions, episodeOrders } from './episode.list.js';
import { episodeRecords } from './episode.rows.js';
import { Episode, EpisodeConnection, EpisodeFilter } from './episode.type.js';

@Authorized()
@Resolver(() => Episode)
export class EpisodeResolver {
  @Query(() => EpisodeConnection, {
    description:
      'Episodes at facilities of the own agency and those below it; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async episodes(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => RecordOrder, { defaultValue: RecordOrder.LATEST }) order: RecordOrder,
    @Arg('filter', () => EpisodeFilter, { nullable: true }) filter: EpisodeFilter | null,
  ) {
    const where = await episodeConditions(reference.client, filter);
    return records.of(episodeRecords).page({ where, order: episodeOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() episode: { id: number }): string {
    return globalId('Episode', episode.id);
  }

  @FieldResolver(() => Client)
  client(@Root() { clientPseudonym }: Episode, @Ctx() { records }: RecordsContext) {
    return records.of(clientRecords).load(clientPseudonym);
  }

  @FieldResolver(() => Facility)
  facility(@Root() { facilityCode }: Episode, @Ctx() { reference }: ReferenceContext) {
    return reference.facility.load(facilityCode);
  }
}
