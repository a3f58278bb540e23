import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { among } from '../../graphql/relay/conditions.js';
import type { Ordering } from '../../graphql/relay/ordering.js';
import { PageArgs } from '../../graphql/relay/page-args.js';
import { readable } from '../../text/plain-text.js';
import { Agency } from '../agency/agency.type.js';
import { agencyCondition } from '../below.js';
import { OfficerOrder } from '../enums.js';
import type { ReferenceContext } from '../reference.context.js';
import { Officer, OfficerConnection, OfficerFilter } from './officer.type.js';

const byId = { name: 'id', type: 'integer' } as const;
const byFirstDay = { name: 'from_date', type: 'date' } as const;

export const officerOrders: Record<OfficerOrder, Ordering> = {
  ID: [byId],
  FROM_DESC: [{ ...byFirstDay, descending: true }, byId],
  FROM_ASC: [byFirstDay, byId],
};

@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => OfficerConnection, {
    description:
      'Officers: holders of public office for everyone, all of their agency for who is cleared. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async officers(
    @Ctx() { reference }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => OfficerOrder, { defaultValue: OfficerOrder.ID }) order: OfficerOrder,
    @Arg('filter', () => OfficerFilter, { nullable: true }) filter: OfficerFilter | null,
  ) {
    const where = [
      ...(await agencyCondition(reference.client, 't.agency_code', filter?.agency)),
      ...among('t.rank', filter?.rank),
    ];
    return reference.officer.page({ where, order: officerOrders[order], page });
  }

  @FieldResolver(() => ID)
  id(@Root() officer: { id: number }): string {
    return globalId('Officer', officer.id);
  }

  @FieldResolver(() => String, { nullable: true })
  name(@Root() { name }: { name: string | null }): string | null {
    return name && readable(name);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title of the office, in Indonesian.' })
  position(@Root() { position }: { position: string | null }): string | null {
    return position && readable(position);
  }

  @FieldResolver(() => Agency)
  agency(@Root() officer: Officer, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(officer.agencyCode);
  }
}
