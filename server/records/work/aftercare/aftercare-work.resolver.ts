import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AftercareRow } from '../../aftercare/aftercare.rows.js';
import { Aftercare } from '../../aftercare/aftercare.type.js';
import type { ClientRow } from '../../client/client.rows.js';
import type { RecordsContext } from '../../records.context.js';
import { ownRow } from '../own-row.js';
import { payloadOf } from '../payload.js';
import { perform } from '../perform.js';
import type { WorkContext } from '../work.context.js';
import { AssignMentorInput, StartAftercareInput } from './aftercare.input.js';
import { assignMentor, startAftercare } from './aftercare.work.js';

const StartAftercarePayload = payloadOf('StartAftercarePayload', 'aftercare', () => Aftercare);
const AssignMentorPayload = payloadOf('AssignMentorPayload', 'aftercare', () => Aftercare);

@Authorized()
@Resolver()
export class AftercareWorkResolver {
  @Mutation(() => StartAftercarePayload, { description: 'Begins the aftercare of an own client.' })
  async startAftercare(
    @Ctx() { records, work }: RecordsContext & WorkContext,
    @Arg('input', () => StartAftercareInput) input: StartAftercareInput,
  ) {
    const { answer, errors } = await perform(work, {
      name: 'startAftercare',
      input,
      change: async (client) => {
        const person = await ownRow<ClientRow>(records.clients, 'Client', input.client, 'client');
        return startAftercare(client, person, input, { today: work.today, scope: records.scope });
      },
    });
    return { aftercare: answer && (await records.aftercare.loadAgain(String(answer.id))), errors };
  }

  @Mutation(() => AssignMentorPayload, {
    description: 'Gives an own client in aftercare a mentor, another one or none.',
  })
  async assignMentor(
    @Ctx() { records, work }: RecordsContext & WorkContext,
    @Arg('input', () => AssignMentorInput) input: AssignMentorInput,
  ) {
    const { answer, errors } = await perform(work, {
      name: 'assignMentor',
      input,
      change: async (client) => {
        const row = await ownRow<AftercareRow>(records.aftercare, 'Aftercare', input.aftercare, 'aftercare');
        return assignMentor(client, row, input);
      },
    });
    return { aftercare: answer && (await records.aftercare.loadAgain(String(answer.id))), errors };
  }
}
