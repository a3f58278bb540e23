import { Authorized, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Operation } from '../../reference/operation/operation.type.js';

@Authorized()
@Resolver(() => Operation)
export class OperationVersion {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Rises with every change; publishOperation names the one it saw.',
  })
  version(@Root() operation: { version: number | null }): number | null {
    return operation.version;
  }
}
