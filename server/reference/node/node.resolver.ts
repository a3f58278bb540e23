import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ReferenceContext } from '../reference.context.js';
import { readGlobalId } from './global-id.js';
import { Node } from './node.type.js';

type Loaders = ReferenceContext['reference'];

const loaderOf: Record<string, (loaders: Loaders) => { load(key: string): Promise<object | null> }> = {
  Region: (loaders) => loaders.region,
  Agency: (loaders) => loaders.agency,
  Officer: (loaders) => loaders.officer,
  Operation: (loaders) => loaders.operation,
  Facility: (loaders) => loaders.facility,
  Observation: (loaders) => loaders.observation,
  Release: (loaders) => loaders.release,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null where it is gone or not public.',
  })
  async node(@Ctx() { reference }: ReferenceContext, @Arg('id', () => ID) id: string) {
    const { type, key } = readGlobalId(id);
    const row = await loaderOf[type]?.(reference).load(key);
    return row ? { ...row, __typename: type } : null;
  }
}
