import type { Page } from './connection.type.js';
import { type Keyset, readCursor, writeCursor } from './cursor.js';
import { type PageArgs, sliceOf } from './page-args.js';

/** One column by which a list is ordered. The last column of an ordering is unique. */
export interface OrderColumn<Row> {
  column: string;
  descending?: boolean;
  /** The row's value as text. */
  read: (row: Row) => string;
  /** The text of a cursor as the value to compare with; throws where it is none. */
  parse?: (text: string) => unknown;
}

/** A list in the database: how to fetch a piece of it and how to count it. */
export interface List<Row> {
  order: OrderColumn<Row>[];
  fetch: (query: { where: object[]; orderBy: object[]; take: number }) => Promise<Row[]>;
  count: () => Promise<number>;
}

/** Fetches one page by keyset: one statement of bounded size, wherever in the list it is. */
export async function paginate<Row>(list: List<Row>, args: PageArgs): Promise<Page<Row>> {
  const slice = sliceOf(args);
  const bounds: object[] = [];
  if (slice.after) bounds.push(beyond(list.order, readCursor(slice.after, list.order.length), true));
  if (slice.before) bounds.push(beyond(list.order, readCursor(slice.before, list.order.length), false));
  const rows = await list.fetch({
    where: bounds,
    orderBy: list.order.map(({ column, descending = false }) => ({
      [column]: descending !== slice.backward ? 'desc' : 'asc',
    })),
    take: slice.size + 1,
  });
  const more = rows.length > slice.size;
  const shown = rows.slice(0, slice.size);
  if (slice.backward) shown.reverse();
  return pageOf(list, shown, {
    hasNextPage: slice.backward ? Boolean(slice.before) : more,
    hasPreviousPage: slice.backward ? more : Boolean(slice.after),
  });
}

function pageOf<Row>(
  list: List<Row>,
  rows: Row[],
  has: { hasNextPage: boolean; hasPreviousPage: boolean },
): Page<Row> {
  const edges = rows.map((node) => ({ cursor: writeCursor(list.order.map(({ read }) => read(node))), node }));
  return {
    edges,
    nodes: rows,
    pageInfo: { ...has, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return list.count();
    },
  };
}

/** `(a, b) > (x, y)` as a condition of Prisma: a > x, or a = x and b > y. */
function beyond<Row>(order: OrderColumn<Row>[], keyset: Keyset, after: boolean): object {
  const values = order.map(({ parse }, index) => (parse ?? String)(keyset[index] as string));
  return {
    OR: order.map(({ column, descending = false }, index) => ({
      AND: [
        ...order.slice(0, index).map((earlier, at) => ({ [earlier.column]: values[at] })),
        { [column]: { [descending === after ? 'lt' : 'gt']: values[index] } },
      ],
    })),
  };
}
