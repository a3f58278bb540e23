import { type Question, questionsOf } from '../client/batch.js';
import { answerIn, type Json, type State, states } from './states.js';

/** What the demonstration's server answered to one question of a widget. */
export interface Recorded {
  /** Name of the document. */
  document: string;
  /** Its short id. */
  id: string;
  variables: Json;
  data: Json;
}

const addressOfState = /^\/gallery\/(\w+)\/q$/;

/** Where an example in this state asks. */
export const serverIn = (state: State): string => `/gallery/${state}`;

/** From now on what examples ask is answered from the recorded answers; all else goes to the network as before. */
export function answerExamples(recorded: Promise<Recorded[]>): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const { url } = new Request(input);
    const state = states.find((one) => one === addressOfState.exec(new URL(url).pathname)?.[1]);
    if (!state) return ask(input, options);
    if (state === 'waiting') return new Promise(() => {});
    if (state === 'unreachable') throw new TypeError('this example has no server');
    try {
      const known = await recorded;
      return Response.json(
        questionsOf(url).map((question) => ({ data: answerIn(state, find(known, question)) })),
      );
    } catch (error) {
      // The widget would take it for a server out of reach.
      console.error(String(error));
      throw error;
    }
  };
}

function find(recorded: Recorded[], { id, variables }: Question): Json {
  const text = JSON.stringify(variables);
  const found = recorded.find((one) => one.id === id && JSON.stringify(one.variables) === text);
  if (!found) throw new Error(`no answer is recorded for ${id} ${text}: npm run examples`);
  return found.data;
}
