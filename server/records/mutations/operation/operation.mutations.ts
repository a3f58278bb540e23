import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OperationRow } from '../../../reference/operation/operation.rows.js';
import { Operation } from '../../../reference/operation/operation.type.js';
import type { ReferenceContext } from '../../../reference/reference.context.js';
import type { RecordsContext } from '../../records.context.js';
import type { MutationContext } from '../mutation.context.js';
import { ownRow } from '../own-row.js';
import { payloadOf } from '../payload.js';
import { changedRow, perform } from '../perform.js';
import { PublishOperationInput } from './publish-operation.input.js';
import { publishOperation } from './publish-operation.js';

const PublishOperationPayload = payloadOf('PublishOperationPayload', 'operation', () => Operation);

@Authorized()
@Resolver()
export class OperationMutations {
  @Mutation(() => PublishOperationPayload, {
    description:
      'Makes an operation that the own agency leads public, or takes it back. It shows in the list of operations at once, in figures after the next publication.',
  })
  async publishOperation(
    @Ctx() context: RecordsContext & ReferenceContext & MutationContext,
    @Arg('input', () => PublishOperationInput) input: PublishOperationInput,
  ) {
    const { records, reference } = context;
    const outcome = await perform(context, {
      name: 'publishOperation',
      input,
      change: async (client) => {
        const seen = await ownRow<OperationRow>(
          reference.operation,
          'Operation',
          input.operation,
          'operation',
        );
        return publishOperation(client, seen, input, records.scope);
      },
    });
    const { row, errors } = await changedRow(outcome, context.reference.operation, 'operation');
    return { operation: row, errors };
  }
}
