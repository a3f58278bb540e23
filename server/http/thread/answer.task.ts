import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { contextOf } from '../../context.js';
import { isDatabaseAway } from '../../database/is-database-away.js';
import type { PublicClient } from '../../database/public.client.js';
import { shortId } from '../documents/trusted-ask.js';
import type { TrustedDocument } from '../documents/trusted-documents.js';
import { publicError } from '../reply/error-format.js';
import { largestAnswer, type StoredAnswer, type Tasks } from '../worker/tasks.js';

/** What answers are made of. */
interface Sources {
  schema: GraphQLSchema;
  client: PublicClient;
  /** By their short ids. */
  documents: ReadonlyMap<string, TrustedDocument>;
}

/** Executes trusted documents over one release and writes down what they answer. */
export async function answered(
  { schema, client, documents }: Sources,
  { form, asks, release }: Tasks['answer']['given'],
): Promise<Tasks['answer']['made']> {
  const contexts = {
    PRESENT: contextOf(client, release, 'PRESENT'),
    OLDER: contextOf(client, release, 'OLDER'),
  };
  const problems: string[] = [];
  const refused: string[] = [];
  const results = await Promise.all(
    asks.map(async ({ id, variables: variableValues }) => {
      const { document, age } = documents.get(shortId(id)) as TrustedDocument;
      const contextValue = contexts[age];
      const { data, errors } = await execute({ schema, document, variableValues, contextValue });
      if (!errors) return { errors, data };
      // An answer of which a part could not be read is not given in part.
      const away = errors.find((error) => isDatabaseAway(error));
      if (away) throw away.originalError;
      for (const error of errors)
        if (isFault(error)) problems.push(error.originalError?.stack ?? error.message);
      for (const { extensions } of errors)
        if (typeof extensions.problem === 'string') refused.push(extensions.problem);
      return {
        errors: errors.map((error) => publicError(withCode(error))),
        ...(data !== undefined && { data }),
      };
    }),
  );
  const plain = Buffer.from(JSON.stringify(form === 'batch' ? results : results[0]));
  if (plain.length > largestAnswer) return { problems };
  const cacheable = release !== null && results.every(({ errors }) => !errors);
  return { answer: stored(plain, cacheable, refused), problems };
}

function stored(plain: Buffer, cacheable: boolean, refused: string[]): StoredAnswer {
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
  return { plain: alone(plain), gzipped: alone(gzipSync(plain)), digest, cacheable, refused };
}

/** Small buffers share their memory with others, all of which would go along to the other thread. */
const alone = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);

/** Whether an error is ours: those of who asks bring a code, or come before any resolver runs. */
function isFault({ originalError, extensions }: GraphQLError): boolean {
  return originalError !== undefined && typeof extensions.code !== 'string';
}

/** Variables that do not fit fail before any resolver runs: no path, no code, the asker's mistake. */
function withCode(error: GraphQLError) {
  const formatted = error.toJSON();
  if (error.path || formatted.extensions?.code) return formatted;
  return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
}
