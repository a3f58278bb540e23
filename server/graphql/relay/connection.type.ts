import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

type Edges<Row> = { cursor: string; node: Row }[];

/** One page of a list, with how to count the whole. */
export interface Page<Row> {
  readonly edges: Edges<Row> | Promise<Edges<Row>>;
  readonly nodes: Row[] | Promise<Row[]>;
  readonly pageInfo: PageInfo | Promise<PageInfo>;
  /** Counts when it is read, so that a query that does not ask for it costs nothing. */
  readonly totalCount: Promise<number>;
}

/** Makes the Relay connection type of a node type; `guard` decorates it and its edges where they are not for everyone. */
export function connectionOf<T extends object>(
  name: string,
  node: () => ClassType<T>,
  guard?: ClassDecorator,
): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { description: 'A row of a page and its cursor.' })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node())
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list.' })
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node()], { description: 'The rows alone, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has.' })
    totalCount!: Promise<number>;
  }
  guard?.(Edge);
  guard?.(Connection);
  return Connection as unknown as ClassType<Page<T>>;
}
