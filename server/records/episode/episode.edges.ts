import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Facility } from '../../reference/facility/facility.type.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { episodeOrders } from './episode.list.js';
import { episodeRecords } from './episode.rows.js';
import { EpisodeConnection } from './episode.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientEpisodes {
  @FieldResolver(() => EpisodeConnection, { nullable: true, description: 'Episodes at own facilities.' })
  episodes(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(episodeRecords)
      .pagesOf('client_pseudonym', { order: episodeOrders.LATEST, page })
      .load(pseudonym);
  }
}

@Authorized()
@Resolver(() => Facility)
export class FacilityEpisodes {
  @FieldResolver(() => EpisodeConnection, { nullable: true, description: 'Episodes at it.' })
  episodes(
    @Root() { code }: Facility,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(episodeRecords)
      .pagesOf('facility_code', { order: episodeOrders.LATEST, page })
      .load(code);
  }
}
