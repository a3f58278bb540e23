import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Localised } from '../../publish/catalogue/localised.js';
import { keepFor } from '../keep-for.js';
import { mayKeep } from '../trusted.route.js';
import { queryOfRequest } from './frame.route.js';
import { RefusedError } from './refused.error.js';
import { WidgetAddressError } from './widget-address.error.js';

const trouble: Localised = {
  id: 'Server sedang bermasalah. Coba lagi sebentar lagi.',
  en: 'The server is in trouble. Try again in a moment.',
};

/** What is sent, unless the asker has it. */
export interface Content {
  /** The strong validator. */
  digest: string;
  cacheable: boolean;
  type: string;
  /** How a file of it is called. */
  file: string;
  make(): Promise<string | Buffer>;
}

/** How a sentence that says why there is nothing is sent: as plain text unless it is said. */
export type Refuse = (reply: FastifyReply, locale: 'id' | 'en', sentence: string) => FastifyReply;

const plainly: Refuse = (reply, _locale, sentence) => reply.type('text/plain; charset=utf-8').send(sentence);

/** Sends what an address shows, 304 where it is known, or a sentence in the reader's language that says why not. */
export async function replyStill(
  request: FastifyRequest,
  reply: FastifyReply,
  find: () => Promise<Content>,
  refuse = plainly,
) {
  try {
    const { digest, cacheable, type, file, make } = await find();
    const known = cacheable && mayKeep(request.headers['if-none-match'], digest);
    const body = known ? undefined : await make();
    reply.headers({
      'cache-control': cacheable ? keepFor : 'no-store',
      'content-disposition': `inline; filename="${file}"`,
      etag: `"${digest}"`,
    });
    return known ? reply.code(304).send() : reply.type(type).send(body);
  } catch (error) {
    const { code, sentence, seconds } = refusalOf(error);
    if (code === 503) request.log.error(error);
    reply.code(code).header('cache-control', 'no-store');
    if (seconds) reply.header('retry-after', seconds);
    const locale = queryOfRequest(request).get('locale') === 'en' ? 'en' : 'id';
    return refuse(reply, locale, sentence[locale]);
  }
}

/** The address is wrong, or the server is in trouble: then somebody may try again. */
function refusalOf(error: unknown): { code: number; sentence: Localised; seconds?: number } {
  if (error instanceof WidgetAddressError) return { code: error.statusCode, sentence: error.sentence };
  if (error instanceof RefusedError)
    return { code: error.statusCode, sentence: error.sentence, seconds: error.secondsToWait };
  return { code: 503, sentence: trouble, seconds: 10 };
}
