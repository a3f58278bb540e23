import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { clearedContextOf, type RecordsAccess, type RequestContext } from '../../context.js';
import { ApiError } from '../../language/api.error.js';
import { currentRelease } from '../../release/reading/current-release.js';
import { asksIn, type TrustedAsk } from '../documents/trusted-ask.js';
import { errorOf } from '../reply/error-format.js';
import { refuse, refuseFor, refuseUnread } from '../reply/refusal.js';
import { replyWords } from '../reply/reply.words.js';
import { asUnavailable } from '../reply/unavailable.js';
import type { TrustedAnswers } from '../trusted/trusted-answer.js';
import { trustedLimits } from '../trusted/trusted-cost.js';
import { auditedEntry } from './audit.plugin.js';
import type { Enter } from './entrance.js';
import { inTurns } from './in-turns.js';
import type { Asker } from './sign-in.js';
import { viewersBatchWords } from './viewers-batch.words.js';

/** What a batch is answered by. */
export interface BatchMaking {
  access: RecordsAccess;
  enter: Enter;
  /** Executes, and audits, what viewers ask. */
  apollo: ApolloServer<RequestContext>;
  answers: TrustedAnswers;
}

type Result = FormattedExecutionResult<unknown, unknown>;

/** Questions of one batch that are under way together: as many as a browser had under way when it asked each alone. */
const atOnce = 6;

/**
 * `POST /q`: trusted documents for who is signed in, in one request. Each is executed and audited as if it came alone by
 * `POST /graphql`, all over one release; nothing is kept.
 */
export function viewersBatchRoute(app: FastifyInstance, making: BatchMaking): void {
  app.post('/q', { errorHandler: refuseUnread(viewersBatchWords.unreadable) }, async (request, reply) => {
    const asks = readAsks(request.body);
    const counted = asks instanceof Error ? 1 : Math.min(asks.length, trustedLimits.questions);
    const document = asks instanceof Error ? '' : asks.map(({ id }) => id).join(' ');
    const asker = await making.enter(request, reply, { document, questions: counted });
    if (!asker) return reply;
    try {
      const results = await resultsOf(making, request, asker, asks);
      if (results.some(isUnavailable))
        return refuse(request, reply.code(503), 'UNAVAILABLE', replyWords.unavailable);
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(results));
    } catch (thrown) {
      const error = asUnavailable(thrown);
      if (error instanceof GraphQLError) return refuseFor(request, reply, error);
      throw error;
    }
  });
}

async function resultsOf(
  making: BatchMaking,
  request: FastifyRequest,
  { viewer, refusal }: Asker,
  asks: TrustedAsk[] | Error,
): Promise<Result[]> {
  if (refusal) throw refusal;
  if (viewer.role === 'PUBLIC') throw noToken;
  if (asks instanceof Error) throw asks;
  const texts = await making.answers.textsOf(asks);
  const release = await currentRelease(making.access.client);
  const questions = asks.map(({ variables }, at) => ({ query: texts[at] ?? '', variables }));
  return inTurns(questions, atOnce, async (question) => {
    const entry = auditedEntry(request, viewer, question.query);
    const contextValue = await clearedContextOf(making.access, release, viewer, entry);
    return executed(making.apollo, question, contextValue, request);
  });
}

/** What the body asks, or why it asks nothing: that is told to nobody whose token is not taken. */
function readAsks(body: unknown): TrustedAsk[] | Error {
  try {
    return asksIn(body);
  } catch (error) {
    return error as Error;
  }
}

/** A fault of one question leaves the others as they are. */
async function executed(
  apollo: ApolloServer<RequestContext>,
  question: { query: string; variables: Record<string, unknown> },
  contextValue: RequestContext,
  { log }: FastifyRequest,
): Promise<Result> {
  try {
    const { body } = await apollo.executeOperation(question, { contextValue });
    if (body.kind === 'single') return body.singleResult;
    throw new Error('a trusted document is answered in parts');
  } catch (error) {
    log.error(error);
    return { errors: [errorOf('INTERNAL', replyWords.internal)] };
  }
}

/** Of the database being away nobody learns in part. */
const isUnavailable = ({ errors }: Result) =>
  errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE') === true;

const noToken = new ApiError(viewersBatchWords.noToken, { code: 'UNAUTHENTICATED', problem: 'NO_TOKEN' });
