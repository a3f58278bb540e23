import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Operation } from '../../reference/operation/operation.type.js';
import { Case } from '../case/case.type.js';
import type { RecordsContext } from '../records.context.js';
import { seizureOrders } from './seizure.list.js';
import { seizureRecords } from './seizure.rows.js';
import { SeizureConnection } from './seizure.type.js';

@Authorized()
@Resolver(() => Case)
export class CaseSeizures {
  @FieldResolver(() => SeizureConnection)
  seizures(@Root() { code }: Case, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.of(seizureRecords).pagesOf('case_code', { order: seizureOrders.LATEST, page }).load(code);
  }
}

@Authorized()
@Resolver(() => Operation)
export class OperationSeizures {
  @FieldResolver(() => SeizureConnection, {
    nullable: true,
    description: 'What the own agency seized in it.',
  })
  seizures(
    @Root() { code }: Operation,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records
      .of(seizureRecords)
      .pagesOf('operation_code', { order: seizureOrders.LATEST, page })
      .load(code);
  }
}
