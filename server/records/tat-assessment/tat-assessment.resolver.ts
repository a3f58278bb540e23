import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { suspectOrders } from '../suspect/suspect.list.js';
import { suspectRecords } from '../suspect/suspect.rows.js';
import { SuspectConnection } from '../suspect/suspect.type.js';
import { tatAssessmentConditions, tatAssessmentOrders } from './tat-assessment.list.js';
import { tatAssessmentRecords } from './tat-assessment.rows.js';
import { TatAssessment, TatAssessmentConnection, TatAssessmentFilter } from './tat-assessment.type.js';

@Authorized()
@Resolver(() => TatAssessment)
export class TatAssessmentResolver {
  @Query(() => TatAssessmentConnection, {
    description:
      'Assessments of own suspects or of own clients, by the side of the viewer; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async tatAssessments(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => RecordOrder, { defaultValue: RecordOrder.LATEST }) order: RecordOrder,
    @Arg('filter', () => TatAssessmentFilter, { nullable: true }) filter: TatAssessmentFilter | null,
  ) {
    const where = await tatAssessmentConditions(reference.client, records.scope, filter);
    return records.of(tatAssessmentRecords).page({ where, order: tatAssessmentOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() assessment: { id: number }): string {
    return globalId('TatAssessment', assessment.id);
  }

  @FieldResolver(() => SuspectConnection, {
    nullable: true,
    description: 'The person as a suspect, once for each case. Police only.',
  })
  suspects(
    @Root() { suspectPseudonym }: TatAssessment,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(suspectRecords)
      .pagesOf('pseudonym', { order: suspectOrders.LATEST, page })
      .load(suspectPseudonym);
  }

  @FieldResolver(() => Client, {
    nullable: true,
    description: 'The person in rehabilitation; null where there is none. Rehabilitation only.',
  })
  client(@Root() { clientPseudonym }: TatAssessment, @Ctx() { records }: RecordsContext) {
    return clientPseudonym ? records.of(clientRecords).load(clientPseudonym) : null;
  }
}
