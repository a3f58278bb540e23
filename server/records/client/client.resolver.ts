import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { aftercareOrders } from '../aftercare/aftercare.list.js';
import { AftercareConnection } from '../aftercare/aftercare.type.js';
import { ClientOrder } from '../enums.js';
import { episodeOrders } from '../episode/episode.list.js';
import { EpisodeConnection } from '../episode/episode.type.js';
import { followUpOrders } from '../follow-up/follow-up.list.js';
import { FollowUpConnection } from '../follow-up/follow-up.type.js';
import type { RecordsContext } from '../records.context.js';
import { scoreOrders } from '../score/score.list.js';
import { ScoreConnection } from '../score/score.type.js';
import { tatAssessmentOrders } from '../tat-assessment/tat-assessment.list.js';
import { TatAssessmentConnection } from '../tat-assessment/tat-assessment.type.js';
import { clientConditions, clientOrders } from './client.list.js';
import { Client, ClientConnection, ClientFilter } from './client.type.js';

@Authorized()
@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, {
    description:
      'Clients in own care, of a mentor those in own aftercare; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async clients(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => ClientOrder, { defaultValue: ClientOrder.PSEUDONYM }) order: ClientOrder,
    @Arg('filter', () => ClientFilter, { nullable: true }) filter: ClientFilter | null,
  ) {
    const where = await clientConditions(reference.client, records.scope, filter);
    return records.clients.page({ where, order: clientOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() { pseudonym }: Client): string {
    return globalId('Client', pseudonym);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Residence; null where it is not known.' })
  region(@Root() { regionCode }: Client, @Ctx() { reference }: ReferenceContext) {
    return regionCode ? reference.region.load(regionCode) : null;
  }

  @FieldResolver(() => EpisodeConnection, { nullable: true, description: 'Episodes at own facilities.' })
  episodes(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.episodes
      .pagesOf('client_pseudonym', { order: episodeOrders.LATEST, page })
      .load(pseudonym);
  }

  @FieldResolver(() => ScoreConnection, { nullable: true })
  scores(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.scores.pagesOf('client_pseudonym', { order: scoreOrders.LATEST, page }).load(pseudonym);
  }

  @FieldResolver(() => AftercareConnection)
  aftercare(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.aftercare
      .pagesOf('client_pseudonym', { order: aftercareOrders.LATEST, page })
      .load(pseudonym);
  }

  @FieldResolver(() => FollowUpConnection)
  followUps(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.followUps
      .pagesOf('client_pseudonym', { order: followUpOrders.LATEST, page })
      .load(pseudonym);
  }

  @FieldResolver(() => TatAssessmentConnection, { nullable: true })
  tatAssessments(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.tatAssessments
      .pagesOf('client_pseudonym', { order: tatAssessmentOrders.LATEST, page })
      .load(pseudonym);
  }
}
