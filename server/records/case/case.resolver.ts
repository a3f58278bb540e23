import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { Agency } from '../../reference/agency/agency.type.js';
import { Operation } from '../../reference/operation/operation.type.js';
import type { ReferenceContext } from '../../reference/reference.context.js';
import { Region } from '../../reference/region/region.type.js';
import { RecordOrder } from '../enums.js';
import type { RecordsContext } from '../records.context.js';
import { caseConditions, caseOrders } from './case.list.js';
import { caseRecords } from './case.rows.js';
import { Case, CaseConnection, CaseFilter } from './case.type.js';

@Authorized()
@Resolver(() => Case)
export class CaseResolver {
  @Query(() => CaseConnection, {
    description:
      'Cases of the own agency and those below it; reading them is recorded. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async cases(
    @Ctx() { records, reference }: RecordsContext & ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => RecordOrder, { defaultValue: RecordOrder.LATEST }) order: RecordOrder,
    @Arg('filter', () => CaseFilter, { nullable: true }) filter: CaseFilter | null,
  ) {
    const where = await caseConditions(reference.client, records.scope, filter);
    return records.of(caseRecords).page({ where, order: caseOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() { code }: Case): string {
    return globalId('Case', code);
  }

  @FieldResolver(() => Agency)
  agency(@Root() { agencyCode }: Case, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(agencyCode);
  }

  @FieldResolver(() => Region, { description: 'The scene.' })
  region(@Root() { regionCode }: Case, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(regionCode);
  }

  @FieldResolver(() => Operation, {
    nullable: true,
    description: 'The operation that it came from; null where there is none or the viewer may not see it.',
  })
  operation(@Root() { operationCode }: Case, @Ctx() { reference }: ReferenceContext) {
    return operationCode ? reference.operation.load(operationCode) : null;
  }
}
