import { Args, Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Agency } from '../../reference/agency/agency.type.js';
import { Operation } from '../../reference/operation/operation.type.js';
import { Region } from '../../reference/region/region.type.js';
import type { RecordsContext } from '../records.context.js';
import { caseOrders } from './case.list.js';
import { caseRecords } from './case.rows.js';
import { CaseConnection } from './case.type.js';

@Authorized()
@Resolver(() => Operation)
export class OperationCases {
  @FieldResolver(() => CaseConnection, { nullable: true, description: 'Own cases that came from it.' })
  cases(
    @Root() { code }: Operation,
    @Ctx() { records }: RecordsContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return records.of(caseRecords).pagesOf('operation_code', { order: caseOrders.LATEST, page }).load(code);
  }
}

@Authorized()
@Resolver(() => Agency)
export class AgencyCases {
  @FieldResolver(() => CaseConnection, { nullable: true, description: 'Its cases.' })
  cases(@Root() { code }: Agency, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.of(caseRecords).pagesOf('agency_code', { order: caseOrders.LATEST, page }).load(code);
  }
}

@Authorized()
@Resolver(() => Region)
export class RegionCases {
  @FieldResolver(() => CaseConnection, {
    nullable: true,
    description: 'Own cases with the scene in this region itself.',
  })
  cases(@Root() { code }: Region, @Ctx() { records }: RecordsContext, @Args(() => PageArgs) page: PageArgs) {
    return records.of(caseRecords).pagesOf('region_code', { order: caseOrders.LATEST, page }).load(code);
  }
}
