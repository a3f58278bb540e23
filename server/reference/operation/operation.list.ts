import type { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { agenciesBelow, regionsBelow } from '../below.js';
import type { OperationOrder } from '../enums.js';
import { BadUserInputError, unknownAgency, unknownRegion } from '../errors.js';
import type { List } from '../relay/paginate.js';
import type { OperationFilter } from './operation.type.js';

type Row = Prisma.PublishedOperationGetPayload<object>;

/** The published operations of a filter as a list to page through. Throws BAD_USER_INPUT for unknown codes. */
export async function operationList(
  client: PublicClient,
  filter: OperationFilter | null,
  order: OperationOrder,
): Promise<List<Row>> {
  const condition = await conditionOf(client, filter ?? {});
  const byCode = { column: 'code', read: (row: Row) => row.code };
  const byStart = {
    column: 'started',
    descending: order === 'STARTED_DESC',
    read: (row: Row) => row.started.toISOString().slice(0, 10),
    parse: dayOf,
  };
  return {
    order: order === 'CODE' ? [byCode] : [byStart, byCode],
    fetch: ({ where, orderBy, take }) =>
      client.publishedOperation.findMany({ where: { AND: [condition, ...where] }, orderBy, take }),
    count: () => client.publishedOperation.count({ where: condition }),
  };
}

async function conditionOf(
  client: PublicClient,
  { region, agency, kind, status, from, to, text }: OperationFilter,
): Promise<Prisma.PublishedOperationWhereInput> {
  const regions = region ? await regionsBelow(client, region) : undefined;
  if (region && regions?.length === 0) throw unknownRegion(region);
  const agencies = agency ? await agenciesBelow(client, agency) : undefined;
  if (agency && agencies?.length === 0) throw unknownAgency(agency);
  const contains = { contains: text?.replaceAll('\0', '') ?? '', mode: 'insensitive' as const };
  return {
    regionCode: regions && { in: regions },
    leadAgencyCode: agencies && { in: agencies },
    kind: kind ? { in: kind } : undefined,
    status: status ? { in: status } : undefined,
    started: { gte: from ?? undefined, lte: to ?? undefined },
    OR: text ? [{ titleId: contains }, { titleEn: contains }] : undefined,
  };
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()))
    throw new BadUserInputError('this is no cursor of this list (use endCursor of a page)');
  return day;
}
