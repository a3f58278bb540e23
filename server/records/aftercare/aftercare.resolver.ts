import { Authorized, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../../graphql/node/global-id.js';
import { clientRecords } from '../client/client.rows.js';
import { Client } from '../client/client.type.js';
import type { RecordsContext } from '../records.context.js';
import { Aftercare } from './aftercare.type.js';

@Authorized()
@Resolver(() => Aftercare)
export class AftercareResolver {
  @FieldResolver(() => ID)
  id(@Root() aftercare: { id: number }): string {
    return globalId('Aftercare', aftercare.id);
  }

  @FieldResolver(() => Client)
  client(@Root() { clientPseudonym }: Aftercare, @Ctx() { records }: RecordsContext) {
    return records.of(clientRecords).load(clientPseudonym);
  }
}
