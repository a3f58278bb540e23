import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Prisma } from '../../database/generated/client.js';
import { Agency } from '../agency/agency.type.js';
import { agenciesBelow } from '../below.js';
import { BadUserInputError, unknownAgency } from '../errors.js';
import { globalId } from '../node/global-id.js';
import type { ReferenceContext } from '../reference.context.js';
import { PageArgs } from '../relay/page-args.js';
import { paginate } from '../relay/paginate.js';
import { Officer, OfficerConnection, OfficerFilter } from './officer.type.js';

@Resolver(() => Officer)
export class OfficerResolver {
  @Query(() => OfficerConnection, {
    description: 'Holders of public office. Errors: BAD_USER_INPUT for unknown codes or sizes.',
  })
  async officers(
    @Ctx() { reference: { client } }: ReferenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OfficerFilter, { nullable: true }) filter: OfficerFilter | null,
  ) {
    const agencies = filter?.agency ? await agenciesBelow(client, filter.agency) : undefined;
    if (filter?.agency && agencies?.length === 0) throw unknownAgency(filter.agency);
    const condition = {
      agencyCode: agencies && { in: agencies },
      rank: filter?.rank ? { in: filter.rank } : undefined,
    };
    return paginate<Prisma.PublicOfficeGetPayload<object>>(
      {
        order: [{ column: 'id', read: (row) => String(row.id), parse: officeId }],
        fetch: ({ where, orderBy, take }) =>
          client.publicOffice.findMany({ where: { AND: [condition, ...where] }, orderBy, take }),
        count: () => client.publicOffice.count({ where: condition }),
      },
      page,
    );
  }

  @FieldResolver(() => ID)
  id(@Root() officer: { id: number }): string {
    return globalId('Officer', officer.id);
  }

  @FieldResolver(() => Agency)
  agency(@Root() officer: Officer, @Ctx() { reference }: ReferenceContext) {
    return reference.agency.load(officer.agencyCode);
  }
}

function officeId(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new BadUserInputError('this is no cursor of this list (use endCursor of a page)');
}
