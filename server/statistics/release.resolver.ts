import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { globalId } from '../graphql/node/global-id.js';
import { Protection } from './protection/protection.type.js';
import { protectionOf } from './protection/protection-of.js';
import { Correction, Release, Revision } from './release.type.js';
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

  @FieldResolver(() => Protection, { description: 'How counts of people in it are protected.' })
  protection(@Root() release: Parameters<typeof protectionOf>[0]): Protection {
    return protectionOf(release);
  }

  @FieldResolver(() => [Revision], { description: 'Of every period with protected numbers.' })
  async revisions(@Root() release: { id: string }, @Ctx() { statistics }: StatisticsContext) {
    const revisions = await statistics.revisions.load(release.id);
    return revisions.map((one) => ({ ...one, status: statistics.statusOf(one.period) }));
  }

  @FieldResolver(() => [Correction], {
    description:
      'Exact tables of closed years that were mended; they are otherwise kept until the final day.',
  })
  corrections(@Root() release: { id: string }, @Ctx() { statistics }: StatisticsContext) {
    return statistics.corrections.load(release.id);
  }
}
