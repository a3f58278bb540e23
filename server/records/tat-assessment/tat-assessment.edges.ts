import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { Suspect } from '../suspect/suspect.type.js';
import { tatAssessmentOrders } from './tat-assessment.list.js';
import { tatAssessmentRecords } from './tat-assessment.rows.js';
import { TatAssessmentConnection } from './tat-assessment.type.js';

@Authorized()
@Resolver(() => Suspect)
export class SuspectTatAssessments {
  @FieldResolver(() => TatAssessmentConnection, {
    description: 'Assessments of the person, whatever the case.',
  })
  tatAssessments(
    @Root() { pseudonym }: Suspect,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(tatAssessmentRecords)
      .pagesOf('suspect_pseudonym', { order: tatAssessmentOrders.LATEST, page })
      .load(pseudonym);
  }
}

@Authorized()
@Resolver(() => Client)
export class ClientTatAssessments {
  @FieldResolver(() => TatAssessmentConnection, { nullable: true })
  tatAssessments(
    @Root() { pseudonym }: Client,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(tatAssessmentRecords)
      .pagesOf('client_pseudonym', { order: tatAssessmentOrders.LATEST, page })
      .load(pseudonym);
  }
}
