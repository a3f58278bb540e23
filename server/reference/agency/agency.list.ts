import type { Prisma } from '../../database/generated/client.js';
import type { PublicClient } from '../../database/public.client.js';
import { regionsBelow } from '../below.js';
import type { AgencyOrder } from '../enums.js';
import { unknownAgency, unknownRegion } from '../errors.js';
import type { List } from '../relay/paginate.js';
import type { AgencyFilter } from './agency.type.js';

type Row = Prisma.AgencyGetPayload<object>;

/** The agencies of a filter as a list to page through. Throws BAD_USER_INPUT for unknown codes. */
export async function agencyList(
  client: PublicClient,
  filter: AgencyFilter | null,
  order: AgencyOrder,
): Promise<List<Row>> {
  const condition = await conditionOf(client, filter ?? {});
  const byCode = { column: 'code', read: (row: Row) => row.code };
  return {
    order: order === 'NAME' ? [{ column: 'nameId', read: (row: Row) => row.nameId }, byCode] : [byCode],
    fetch: ({ where, orderBy, take }) =>
      client.agency.findMany({ where: { AND: [condition, ...where] }, orderBy, take }),
    count: () => client.agency.count({ where: condition }),
  };
}

async function conditionOf(
  client: PublicClient,
  { kind, parent, region, text }: AgencyFilter,
): Promise<Prisma.AgencyWhereInput> {
  if (parent && !(await client.agency.findUnique({ where: { code: parent } }))) throw unknownAgency(parent);
  const regions = region ? await regionsBelow(client, region) : [];
  if (region && regions.length === 0) throw unknownRegion(region);
  const contains = { contains: text?.replaceAll('\0', '') ?? '', mode: 'insensitive' as const };
  return {
    kind: kind ? { in: kind } : undefined,
    parentCode: parent ?? undefined,
    jurisdiction: region ? { some: { regionCode: { in: regions } } } : undefined,
    OR: text ? [{ nameId: contains }, { nameEn: contains }] : undefined,
  };
}
