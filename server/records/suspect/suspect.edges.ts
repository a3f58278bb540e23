import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Case } from '../case/case.type.js';
import type { RecordsContext } from '../records.context.js';
import { suspectOrders } from './suspect.list.js';
import { suspectRecords } from './suspect.rows.js';
import { SuspectConnection } from './suspect.type.js';

@Authorized()
@Resolver(() => Case)
export class CaseSuspects {
  @FieldResolver(() => SuspectConnection)
  suspects(@Root() { code }: Case, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records
      .of(suspectRecords)
      .pagesOf('case_code', { order: suspectOrders.EARLIEST, page })
      .load(code);
  }
}
