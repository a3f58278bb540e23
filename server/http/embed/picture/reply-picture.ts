import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '../../../language/locale.js';
import type { Localised } from '../../../language/localised.js';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import { RateLimitedError } from '../../limits/rate-limited.error.js';
import { TooExpensiveError } from '../../limits/too-expensive.error.js';
import { bytes, isKnown, type Validator, validatorHeaders } from '../../reply/conditional.js';
import { logFault } from '../../reply/log-fault.js';
import { queryOfRequest } from '../../reply/query.js';
import { BusyError, roomAfter } from '../../worker/work-queue.js';
import { pictureWords } from './picture.words.js';
import { RefusedError } from './refused.error.js';

/** What is sent, unless the asker has it. */
export interface Content extends Validator {
  type: string;
  /** How a file of it is called. */
  file: string;
  make(): Promise<Uint8Array>;
}

/** How a sentence that says why there is nothing is sent: as plain text unless it is said. */
export type Refuse = (reply: FastifyReply, locale: Locale, sentence: string) => FastifyReply;

const plainly: Refuse = (reply, _locale, sentence) => reply.type('text/plain; charset=utf-8').send(sentence);

/** Sends what an address shows, 304 where it is known, or a sentence in the reader's language that says why not. */
export async function replyPicture(
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<Content>,
  refuse = plainly,
) {
  try {
    const { digest, cacheable, type, file, make } = await find();
    const known = cacheable && isKnown(request, digest);
    const body = known ? undefined : bytes(await make());
    reply.headers({
      'content-disposition': `inline; filename="${file}"`,
      ...validatorHeaders({ digest, cacheable }),
    });
    return known ? reply.code(304).send() : reply.type(type).send(body);
  } catch (error) {
    const { code, sentence, seconds } = refusalOf(error);
    if (code === 503 && !(error instanceof BusyError)) logFault(request.log, error);
    reply.code(code).header('cache-control', 'no-store');
    if (seconds) reply.header('retry-after', seconds);
    const locale = localeOf(queryOfRequest(request).get('locale'));
    return refuse(reply, locale, sentence[locale]);
  }
}

/** The address is wrong, or the server is in trouble: then somebody may try again. */
function refusalOf(error: unknown): { code: number; sentence: Localised; seconds?: number } {
  if (error instanceof WidgetAddressError || error instanceof RefusedError)
    return { code: error.statusCode, sentence: error.sentence };
  if (error instanceof TooExpensiveError) return { code: 400, sentence: pictureWords.tooMuch };
  if (error instanceof RateLimitedError)
    return { code: 429, sentence: pictureWords.tooMany(error.seconds), seconds: error.seconds };
  return { code: 503, sentence: pictureWords.trouble, seconds: roomAfter };
}
