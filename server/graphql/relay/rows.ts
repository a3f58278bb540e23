import DataLoader from 'dataloader';
import { Prisma } from '../../database/generated/client.js';
import { isText, oneByKey } from '../loader.js';
import { type Column, inCamelCase, textOf, valueFrom } from './column.js';
import type { Page } from './connection.type.js';
import { lazyPage } from './lazy-page.js';
import { isBeyond, type Ordering, orderBy } from './ordering.js';
import { type PageArgs, type Slice, sliceOf } from './page-args.js';

/** What can run a statement: Prisma's client of either side. */
export interface SqlClient {
  $queryRaw<T>(query: Prisma.Sql): Promise<T>;
}

/** Rows of one type that somebody may see. */
export interface RowSource<Row> {
  /** The GraphQL type of a row. */
  type: string;
  /** A table or a query in brackets that holds what the reader may see and nothing else. Conditions call it t. */
  rows: Prisma.Sql;
  /** The column that tells rows apart. */
  key: Column;
  /** Hears of every row that is given out, not of the one behind a page that tells whether there are more. */
  onRead?: (rows: Row[]) => void;
  /** Hears of every counting. */
  onCount?: () => void;
}

/** Which rows of a source, in which order, and which piece of them. */
export interface Listing {
  where?: readonly Prisma.Sql[];
  order: Ordering;
  page: PageArgs;
}

type Placed = Record<string, unknown>;

/** Reads rows of one source by key, as a list, and as the lists of many parents: one statement each. */
export class Rows<Row extends object> {
  private readonly children = new Map<string, DataLoader<string, Page<Row>>>();
  private readonly one: DataLoader<string, Row | null>;

  constructor(
    private readonly client: SqlClient,
    private readonly source: RowSource<Row>,
  ) {
    const { key } = source;
    this.one = oneByKey(
      async (keys) => {
        const values = keys.map((text) => valueFrom(key, text)).filter((value) => value !== undefined);
        if (values.length === 0) return [];
        const rows = await this.read(
          Prisma.sql`SELECT t.* FROM ${source.rows} t WHERE t.${Prisma.raw(key.name)} = ANY(${values})`,
        );
        source.onRead?.(rows);
        return rows;
      },
      (row) => this.keyOf(row),
    );
  }

  /** The row of a key; null where there is none that the reader may see. */
  load(key: string): Promise<Row | null> {
    return this.one.load(key);
  }

  /** The row of a key as it is now, whatever was loaded before. */
  loadAgain(key: string): Promise<Row | null> {
    return this.one.clear(key).load(key);
  }

  /** One page of the whole list. */
  page({ where = [], order, page }: Listing): Page<Row> {
    const slice = sliceOf(page);
    const conditions = [...where, ...isBeyond(order, slice)];
    return lazyPage(order, slice, {
      rows: async () => {
        const found = await this.read(
          Prisma.sql`SELECT t.* FROM ${this.source.rows} t WHERE ${all(conditions)}
                     ORDER BY ${orderBy(order, slice.backward)} LIMIT ${slice.size + 1}`,
        );
        this.giveOut(found.slice(0, slice.size));
        return found;
      },
      total: async () => {
        this.source.onCount?.();
        const [row] = await this.client.$queryRaw<{ total: number }[]>(
          Prisma.sql`SELECT count(*)::int AS total FROM ${this.source.rows} t WHERE ${all(where)}`,
        );
        return row?.total ?? 0;
      },
    });
  }

  /** Loads, by the text in `parent`, each parent's own page. Equal listings share their statement. */
  pagesOf(parent: string, listing: Listing): DataLoader<string, Page<Row>> {
    const name = JSON.stringify([parent, listing.where, listing.order, listing.page]);
    const known = this.children.get(name);
    if (known) return known;
    const slice = sliceOf(listing.page);
    const rows = this.rowsOfParents(parent, listing, slice);
    const total = this.totalsOfParents(parent, listing);
    const made = new DataLoader<string, Page<Row>>(async (keys) =>
      keys.map((key) =>
        lazyPage(listing.order, slice, { rows: () => rows.load(key), total: () => total.load(key) }),
      ),
    );
    this.children.set(name, made);
    return made;
  }

  private rowsOfParents(parent: string, { where = [], order }: Listing, slice: Slice) {
    return new DataLoader<string, Row[]>(async (keys) => {
      const column = Prisma.raw(parent);
      const conditions = [
        Prisma.sql`t.${column} = ANY(${keys.filter(isText)})`,
        ...where,
        ...isBeyond(order, slice),
      ];
      const direction = orderBy(order, slice.backward);
      const rows = await this.read(Prisma.sql`
        SELECT * FROM (
          SELECT t.*, t.${column} AS parent, row_number() OVER (PARTITION BY t.${column} ORDER BY ${direction}) AS place
          FROM ${this.source.rows} t WHERE ${all(conditions)}) placed
        WHERE place <= ${slice.size + 1} ORDER BY place`);
      const groups = grouped(keys, rows);
      this.giveOut(groups.flatMap((group) => group.slice(0, slice.size)));
      return groups;
    });
  }

  private totalsOfParents(parent: string, { where = [] }: Listing) {
    return new DataLoader<string, number>(async (keys) => {
      this.source.onCount?.();
      const column = Prisma.raw(parent);
      const conditions = [Prisma.sql`t.${column} = ANY(${keys.filter(isText)})`, ...where];
      const rows = await this.client.$queryRaw<{ parent: string; total: number }[]>(
        Prisma.sql`SELECT t.${column} AS parent, count(*)::int AS total FROM ${this.source.rows} t
                   WHERE ${all(conditions)} GROUP BY 1`,
      );
      const totals = new Map(rows.map(({ parent, total }) => [parent, total]));
      return keys.map((key) => totals.get(key) ?? 0);
    });
  }

  private async read(statement: Prisma.Sql): Promise<Row[]> {
    return (await this.client.$queryRaw<Placed[]>(statement)).map(inCamelCase) as Row[];
  }

  private giveOut(rows: Row[]): void {
    this.source.onRead?.(rows);
    for (const row of rows) this.one.prime(this.keyOf(row), row);
  }

  private keyOf(row: Row): string {
    return textOf(this.source.key, row);
  }
}

/** `t` is the source's own name in every condition. */
function all(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' AND ');
}

function grouped<Row extends object>(keys: readonly string[], rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(String((row as Placed).parent))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
