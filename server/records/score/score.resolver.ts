import { Authorized, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { Score } from './score.type.js';

@Authorized()
@Resolver(() => Score)
export class ScoreResolver {
  @FieldResolver(() => ID)
  id(@Root() score: { id: number }): string {
    return globalId('Score', score.id);
  }

  @FieldResolver(() => Client)
  client(@Root() { clientPseudonym }: Score, @Ctx() { records }: RecordsContext) {
    return records.of(clientRecords).load(clientPseudonym);
  }
}
