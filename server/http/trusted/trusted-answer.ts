import type { GraphQLSchema } from 'graphql';
import type { PublicClient } from '../../database/public.client.js';
import { ApiError } from '../../language/api.error.js';
import { currentRelease } from '../../release/reading/current-release.js';
import { shortId, type TrustedAsk } from '../documents/trusted-ask.js';
import type { TrustedDocument, TrustedDocuments } from '../documents/trusted-documents.js';
import type { Asked } from '../limits/cost.js';
import { limitWords } from '../limits/limits.words.js';
import { TooExpensiveError } from '../limits/too-expensive.error.js';
import type { WorkBudget } from '../limits/work-budget.js';
import { refuseZeroBytes } from '../limits/zero-bytes.js';
import { Kept } from '../worker/kept.js';
import { largestAnswer, type StoredAnswer, type Tasks } from '../worker/tasks.js';
import type { WorkerPool } from '../worker/worker-pool.js';
import { trustedWords } from './trusted.words.js';
import { checkQuestions, trustedCost } from './trusted-cost.js';

/** What answers are made by, and what it may cost. */
interface Making {
  client: PublicClient;
  pool: WorkerPool;
  budget: WorkBudget;
  onError(error: unknown): void;
}

/** Bytes of answers that are kept. */
const room = 64 * 1024 * 1024;

/**
 * Answers trusted documents. The same question about the same release is answered from stored bytes; a new one is
 * counted first, then made in the thread beside, once however many ask, on the account of who asked first. Throws
 * NOT_FOUND, TOO_EXPENSIVE, RATE_LIMITED, BusyError.
 */
export class TrustedAnswers {
  private readonly kept = new Kept<StoredAnswer>(
    room,
    ({ plain, gzipped }) => plain.byteLength + gzipped.byteLength,
  );

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: TrustedDocuments,
    private readonly making: Making,
  ) {}

  /** Answers a batch as an array in the order of the asks; `who` asks. */
  batch(asks: TrustedAsk[], who: string): Promise<StoredAnswer> {
    return this.answer('batch', asks, who);
  }

  /** Answers one document in the standard form. */
  single(ask: TrustedAsk, who: string): Promise<StoredAnswer> {
    return this.answer('single', [ask], who);
  }

  /** The texts of the documents, in the order of the asks, counted as those that are answered here. Throws as they do. */
  async textsOf(asks: TrustedAsk[]): Promise<string[]> {
    await trustedCost(this.schema, this.checked(asks));
    return asks.map(({ id }) => this.documents.texts[shortId(id)]?.text ?? '');
  }

  private checked(asks: TrustedAsk[]): Asked[] {
    checkQuestions(asks.map(({ variables }) => variables));
    for (const { variables } of asks) refuseZeroBytes(variables);
    return asks.map(({ id, variables }) => ({ document: this.documentOf(id).document, variables }));
  }

  private async answer(form: 'batch' | 'single', asks: TrustedAsk[], who: string): Promise<StoredAnswer> {
    const asked = this.checked(asks);
    const { client, pool, budget, onError } = this.making;
    const release = await currentRelease(client);
    const key = JSON.stringify([release?.id, release?.referenceVersion, form, asks]);
    const make = async () => {
      budget.spend(who, await trustedCost(this.schema, asked));
      const made: Tasks['answer']['made'] = await pool.run('answer', { form, asks, release }, who);
      for (const problem of made.problems) onError(new Error(problem));
      if (!made.answer) throw tooLarge;
      return made.answer;
    };
    return this.kept.of(key, make, ({ cacheable }) => cacheable);
  }

  private documentOf(id: string): TrustedDocument {
    const document = this.documents.find(id);
    if (document) return document;
    throw new ApiError(trustedWords.unknown, { code: 'NOT_FOUND' });
  }
}

const tooLarge = new TooExpensiveError(limitWords.answer(largestAnswer / 1024 / 1024));
