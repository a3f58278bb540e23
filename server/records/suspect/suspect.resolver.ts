import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Case } from '../case/case.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { tatAssessmentOrders } from '../tat-assessment/tat-assessment.list.js';
import { TatAssessmentConnection } from '../tat-assessment/tat-assessment.type.js';
import { ageBand } from './age-band.js';
import { suspectConditions, suspectOrders } from './suspect.list.js';
import { Suspect, SuspectConnection, SuspectFilter } from './suspect.type.js';

@Authorized()
@Resolver(() => Suspect)
export class SuspectResolver {
  @Query(() => SuspectConnection, {
    description:
      'Suspects in cases of the own agency and those below it; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async suspects(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => RecordOrder, { defaultValue: RecordOrder.LATEST }) order: RecordOrder,
    @Arg('filter', () => SuspectFilter, { nullable: true }) filter: SuspectFilter | null,
  ) {
    const where = await suspectConditions(reference.client, filter);
    return records.suspects.page({ where, order: suspectOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() suspect: { id: number }): string {
    return globalId('Suspect', suspect.id);
  }

  @FieldResolver(() => String, {
    description:
      'Age at the report: UNDER_18, 18_24, 25_34, 35_44, 45_PLUS or UNKNOWN (labels in catalogue).',
  })
  ageBand(@Root() { birthYear, reported }: Suspect): string {
    return ageBand(birthYear, reported);
  }

  @FieldResolver(() => Case)
  case(@Root() { caseCode }: Suspect, @Ctx() { records }: RecordsContext) {
    return records.cases.load(caseCode);
  }

  @FieldResolver(() => TatAssessmentConnection, {
    description: 'Assessments of the person, whatever the case.',
  })
  tatAssessments(
    @Root() { pseudonym }: Suspect,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.tatAssessments
      .pagesOf('suspect_pseudonym', { order: tatAssessmentOrders.LATEST, page })
      .load(pseudonym);
  }
}
