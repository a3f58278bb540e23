import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { readGlobalId } from '../../graphql/node/global-id.js';
import { Node } from '../../graphql/node/node.type.js';
import type { ReferenceContext } from '../reference.context.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null where it is gone or the viewer may not see it.',
  })
  async node(@Ctx() { reference }: ReferenceContext, @Arg('id', () => ID) id: string) {
    const { type, key } = readGlobalId(id);
    const row = await reference.nodes[type]?.load(key);
    return row ? { ...row, __typename: type } : null;
  }
}
