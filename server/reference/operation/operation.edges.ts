import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { sliceOf } from '../../graphql/relay/page-args.js';
import { Agency } from '../agency/agency.type.js';
import type { ReferenceContext } from '../reference.context.js';
import { Operation } from './operation.type.js';

@Resolver(() => Agency)
export class AgencyOperations {
  @FieldResolver(() => [Operation], {
    description: 'Operations that it leads or takes part in, the latest first.',
  })
  operations(
    @Root() agency: Agency,
    @Ctx() { reference }: ReferenceContext,
    @Arg('first', () => Int, { defaultValue: 20, description: '0 to 100.' }) first: number,
  ) {
    return reference.operationsOfAgency(sliceOf({ first }).size).load(agency.code);
  }
}
