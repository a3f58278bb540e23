import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ClientRow } from '../../client/client.rows.js';
import { clientRecords } from '../../client/client.rows.js';
import type { FollowUpRow } from '../../follow-up/follow-up.rows.js';
import { followUpRecords } from '../../follow-up/follow-up.rows.js';
import { FollowUp } from '../../follow-up/follow-up.type.js';
import type { RecordsContext } from '../../records.context.js';
import type { MutationContext } from '../mutation.context.js';
import { ownRow } from '../own-row.js';
import { payloadOf } from '../payload.js';
import { changedRow, perform } from '../perform.js';
import { RecordFollowUpInput } from './record-follow-up.input.js';
import { recordFollowUp } from './record-follow-up.js';

const RecordFollowUpPayload = payloadOf('RecordFollowUpPayload', 'followUp', () => FollowUp);

@Authorized()
@Resolver()
export class FollowUpMutations {
  @Mutation(() => RecordFollowUpPayload, {
    description:
      'Writes down a follow-up of an own client. Public figures show it after the next publication.',
  })
  async recordFollowUp(
    @Ctx() context: RecordsContext & MutationContext,
    @Arg('input', () => RecordFollowUpInput) input: RecordFollowUpInput,
  ) {
    const { records, changing } = context;
    const outcome = await perform(context, {
      name: 'recordFollowUp',
      input,
      change: async (client) => {
        const person = await ownRow<ClientRow>(records.of(clientRecords), 'Client', input.client, 'client');
        const seen = input.followUp
          ? await ownRow<FollowUpRow>(records.of(followUpRecords), 'FollowUp', input.followUp, 'followUp')
          : null;
        return recordFollowUp(client, person, input, { today: changing.today, scope: records.scope, seen });
      },
    });
    const { row, errors } = await changedRow(outcome, context.records.of(followUpRecords), 'client');
    return { followUp: row, errors };
  }
}
