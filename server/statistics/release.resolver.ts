import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../reference/node/global-id.js';
import { Release } from './release.type.js';
import type { StatisticsContext } from './statistics.context.js';

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { description: 'The release that every public number of this answer comes from.' })
  release(@Ctx() { statistics }: StatisticsContext) {
    return statistics.release;
  }

  @FieldResolver(() => ID)
  id(@Root() release: { id: string }): string {
    return globalId('Release', release.id);
  }
}
