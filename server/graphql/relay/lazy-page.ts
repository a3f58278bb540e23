import type { Page } from './connection.type.js';
import { cursorOf, type Ordering } from './ordering.js';
import type { Slice } from './page-args.js';

/** How to get the rows of a page, one more than fits, and how to count the whole list. */
export interface Piece<Row> {
  rows: () => Promise<Row[]>;
  total: () => Promise<number>;
}

/** A page that asks the database for what is read of it and no more: rows once, the count only if asked. */
export function lazyPage<Row extends object>(
  order: Ordering,
  slice: Slice,
  { rows, total }: Piece<Row>,
): Page<Row> {
  let fetched: Promise<Row[]> | undefined;
  const all = () => {
    fetched ??= rows();
    return fetched;
  };
  const shown = async () => {
    const kept = (await all()).slice(0, slice.size);
    return slice.backward ? kept.reverse() : kept;
  };
  return {
    get edges() {
      return shown().then((kept) => kept.map((node) => ({ cursor: cursorOf(order, node), node })));
    },
    get nodes() {
      return shown();
    },
    get pageInfo() {
      return all().then(async (found) => {
        const more = found.length > slice.size;
        const kept = await shown();
        const [first, last] = [kept[0], kept.at(-1)];
        return {
          hasNextPage: slice.backward ? Boolean(slice.before) : more,
          hasPreviousPage: slice.backward ? more : Boolean(slice.after),
          startCursor: first ? cursorOf(order, first) : null,
          endCursor: last ? cursorOf(order, last) : null,
        };
      });
    },
    get totalCount() {
      return total();
    },
  };
}
