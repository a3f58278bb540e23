import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { LocaleArg } from '../../graphql/locale-arg.js';
import { globalId } from '../../graphql/node/global-id.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import type { Locale } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { Agency } from '../agency/agency.type.js';
import { OperationOrder } from '../enums.js';
import type { ReferenceContext } from '../reference.context.js';
import { Region } from '../region/region.type.js';
import { operationConditions, operationOrders } from './operation.list.js';
import { Operation, OperationConnection, OperationFilter } from './operation.type.js';

@Resolver(() => Operation)
export class OperationResolver {
  @Query(() => OperationConnection, {
    description:
      'Operations: the published ones for everyone, all of their agency for who is cleared. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async operations(
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => OperationOrder, { defaultValue: OperationOrder.STARTED_DESC })
    order: OperationOrder,
    @Arg('filter', () => OperationFilter, { nullable: true }) filter: OperationFilter | null,
  ) {
    const where = await operationConditions(reference, filter ?? {});
    return reference.operation.page({ where, order: operationOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() operation: Operation): string {
    return globalId('Operation', operation.code);
  }

  @FieldResolver(() => String, { nullable: true })
  title(@Root() operation: Operation, @LocaleArg() locale: Locale) {
    return nameIn(locale, operation.titleId, operation.titleEn);
  }

  @FieldResolver(() => Boolean, { description: 'Whether two agencies or more take part.' })
  async joint(@Root() operation: Operation, @Ctx() { reference }: ReferenceContext): Promise<boolean> {
    return (await reference.partnersOfOperation.load(operation.code)).length > 0;
  }

  @FieldResolver(() => Agency)
  leadAgency(@Root() operation: Operation, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(operation.leadAgencyCode);
  }

  @FieldResolver(() => [Agency], { description: 'The further agencies of a joint operation.' })
  partnerAgencies(@Root() operation: Operation, @Ctx() { reference }: ReferenceContext) {
    return reference.partnersOfOperation.load(operation.code);
  }

  @FieldResolver(() => Region)
  region(@Root() operation: Operation, @Ctx() { reference }: ReferenceContext) {
    return reference.region.load(operation.regionCode);
  }
}
