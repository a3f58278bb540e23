import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { caseRecords } from '../case/case.rows.js';
import { Case } from '../case/case.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { ageBand } from './age-band.js';
import { suspectConditions, suspectOrders } from './suspect.list.js';
import { suspectRecords } from './suspect.rows.js';
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
    return records.of(suspectRecords).page({ where, order: suspectOrders[order], page });
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
    return records.of(caseRecords).load(caseCode);
  }
}
