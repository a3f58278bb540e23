import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { PublicClient } from '../database/public.client.js';
import { currentRelease } from '../publish/reading/current-release.js';
import { contextOf } from './context.js';
import { publicError } from './error-format.js';
import type { TrustedAsk } from './trusted-ask.js';
import type { TrustedDocument, TrustedDocuments } from './trusted-documents.js';

const compress = promisify(gzip);

/** An answer as it goes over the wire, made once and kept. */
export interface StoredAnswer {
  plain: Buffer;
  gzipped: Buffer;
  /** SHA-256 of the plain bytes, shortened; the strong validator. */
  digest: string;
  /** False where the answer holds an error or nothing is published yet: then nobody may keep it. */
  cacheable: boolean;
}

/** Answers trusted documents; the same question about the same release is answered from stored bytes. */
export class TrustedAnswers {
  private readonly stored = new LRUCache<string, StoredAnswer>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: (answer) => answer.plain.length + answer.gzipped.length,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: TrustedDocuments,
    private readonly client: PublicClient,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Answers a batch as an array in the order of the asks. */
  batch(asks: TrustedAsk[]): Promise<StoredAnswer> {
    return this.answer('batch', asks);
  }

  /** Answers one document in the standard form. */
  single(ask: TrustedAsk): Promise<StoredAnswer> {
    return this.answer('single', [ask]);
  }

  private async answer(form: 'batch' | 'single', asks: TrustedAsk[]): Promise<StoredAnswer> {
    const documents = asks.map((ask) => this.documentOf(ask.id));
    const release = await currentRelease(this.client);
    const key = JSON.stringify([release?.id, release?.referenceVersion, form, asks]);
    const known = this.stored.get(key);
    if (known) return known;
    const contexts = {
      PRESENT: contextOf(this.client, release, 'PRESENT'),
      OLDER: contextOf(this.client, release, 'OLDER'),
    };
    const results = await Promise.all(
      documents.map(({ document, age }, index) =>
        this.run(document, asks[index]?.variables ?? {}, contexts[age]),
      ),
    );
    const value = form === 'batch' ? results : results[0];
    const answer = await store(value, release !== null && results.every((result) => !result.errors));
    if (answer.cacheable) this.stored.set(key, answer);
    return answer;
  }

  private async run(
    document: TrustedDocument['document'],
    variableValues: Record<string, unknown>,
    contextValue: unknown,
  ) {
    const result = await execute({ schema: this.schema, document, variableValues, contextValue });
    if (!result.errors) return result;
    for (const error of result.errors) if (error.originalError && !isExpected(error)) this.onError(error);
    return { ...result, errors: result.errors.map((error) => publicError(withCode(error))) };
  }

  private documentOf(id: string): TrustedDocument {
    const document = this.documents.find(id);
    if (document) return document;
    throw new GraphQLError('unknown trusted document (the page may hold an older script: load it again)', {
      extensions: { code: 'NOT_FOUND' },
    });
  }
}

function isExpected(error: GraphQLError): boolean {
  return typeof error.extensions.code === 'string';
}

/** Variables that do not fit fail before any resolver runs: no path, no code, the asker's mistake. */
function withCode(error: GraphQLError) {
  const formatted = error.toJSON();
  if (error.path || formatted.extensions?.code) return formatted;
  return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
}

async function store(value: unknown, cacheable: boolean): Promise<StoredAnswer> {
  const plain = Buffer.from(JSON.stringify(value));
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
  return { plain, gzipped: await compress(plain), digest, cacheable };
}
