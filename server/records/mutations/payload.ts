import { Authorized, type ClassType, Field, ObjectType } from 'type-graphql';
import { MutationError } from './mutation-error.type.js';
import type { Problem } from './problems.js';

/** What a mutation answers: the row as it is now, or why nothing changed. */
export interface Payload {
  errors: Problem[];
}

/** Makes the payload type of a mutation that answers a row of a type in a field. */
export function payloadOf(name: string, field: string, row: () => ClassType<object>): ClassType<Payload> {
  @Authorized()
  @ObjectType(name)
  class MutationPayload {
    @Field(() => [MutationError], { description: 'Why nothing changed; empty where it did.' })
    errors!: Problem[];
  }
  Field(row, { nullable: true, description: 'As it is now; null where nothing changed.' })(
    MutationPayload.prototype,
    field,
  );
  return MutationPayload;
}
