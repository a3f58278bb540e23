import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AftercareRow } from '../../aftercare/aftercare.rows.js';
import { aftercareRecords } from '../../aftercare/aftercare.rows.js';
import { Aftercare } from '../../aftercare/aftercare.type.js';
import type { ClientRow } from '../../client/client.rows.js';
import { clientRecords } from '../../client/client.rows.js';
import type { RecordsContext } from '../../records.context.js';
import type { MutationContext } from '../mutation.context.js';
import { ownRow } from '../own-row.js';
import { payloadOf } from '../payload.js';
import { changedRow, perform } from '../perform.js';
import { AssignMentorInput, StartAftercareInput } from './aftercare.input.js';
import { assignMentor, startAftercare } from './change-aftercare.js';

const StartAftercarePayload = payloadOf('StartAftercarePayload', 'aftercare', () => Aftercare);
const AssignMentorPayload = payloadOf('AssignMentorPayload', 'aftercare', () => Aftercare);

@Authorized()
@Resolver()
export class AftercareMutations {
  @Mutation(() => StartAftercarePayload, { description: 'Begins the aftercare of an own client.' })
  async startAftercare(
    @Ctx() context: RecordsContext & MutationContext,
    @Arg('input', () => StartAftercareInput) input: StartAftercareInput,
  ) {
    const { records, changing } = context;
    const outcome = await perform(context, {
      name: 'startAftercare',
      input,
      change: async (client) => {
        const person = await ownRow<ClientRow>(records.of(clientRecords), 'Client', input.client, 'client');
        return startAftercare(client, person, input, { today: changing.today, scope: records.scope });
      },
    });
    const { row, errors } = await changedRow(outcome, context.records.of(aftercareRecords), 'client');
    return { aftercare: row, errors };
  }

  @Mutation(() => AssignMentorPayload, {
    description: 'Gives an own client in aftercare a mentor, another one or none.',
  })
  async assignMentor(
    @Ctx() context: RecordsContext & MutationContext,
    @Arg('input', () => AssignMentorInput) input: AssignMentorInput,
  ) {
    const { records, changing } = context;
    const outcome = await perform(context, {
      name: 'assignMentor',
      input,
      change: async (client) => {
        const seen = await ownRow<AftercareRow>(
          records.of(aftercareRecords),
          'Aftercare',
          input.aftercare,
          'aftercare',
        );
        return assignMentor(client, seen, input, changing.today);
      },
    });
    const { row, errors } = await changedRow(outcome, context.records.of(aftercareRecords), 'aftercare');
    return { aftercare: row, errors };
  }
}
