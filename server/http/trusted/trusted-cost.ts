import { setImmediate } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { type Asked, costOf } from '../limits/cost.js';
import { limitWords } from '../limits/limits.words.js';
import { TooExpensiveError } from '../limits/too-expensive.error.js';
import { checkVariables } from '../limits/variables.js';

/** How much may be asked in one address of `GET /q`. The dashboard asks 33 questions that cost 23,000. */
export const trustedLimits = {
  questions: 128,
  /** In the variables of one question; widgets send ten at most. */
  values: 40,
  valueDepth: 4,
  /** Of all questions together. */
  cost: 100_000,
};

/** What a question is taken to cost whose variables do not fit. */
const misfit = 100;

/** Counting one question takes half a millisecond: after so many, others have their turn. */
const atOnce = 8;

/** Throws TOO_EXPENSIVE where there are too many questions, or too much in their variables. */
export function checkQuestions(variables: Record<string, unknown>[]): void {
  const { questions, ...limits } = trustedLimits;
  if (variables.length > questions) {
    throw new TooExpensiveError(limitWords.questions(variables.length, questions));
  }
  for (const one of variables) checkVariables(one, limits);
}

/** What questions cost together, counted before any is executed. Throws TOO_EXPENSIVE as soon as it is too much. */
export async function trustedCost(schema: GraphQLSchema, asked: Asked[]): Promise<number> {
  let cost = 0;
  for (const [at, one] of asked.entries()) {
    if (at > 0 && at % atOnce === 0) await setImmediate();
    cost += costOf(schema, one) ?? misfit;
    if (cost <= trustedLimits.cost) continue;
    throw new TooExpensiveError(limitWords.costAtOnce(trustedLimits.cost));
  }
  return cost;
}
