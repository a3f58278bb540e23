import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Localised } from '../../publish/catalogue/localised.js';
import { keepFor } from '../keep-for.js';
import { mayKeep } from '../trusted.route.js';
import { RefusedError } from './refused.error.js';
import { BusyError } from './turns.js';
import { WidgetAddressError } from './widget-address.error.js';

const trouble: Localised = {
  id: 'Server sedang bermasalah. Coba lagi sebentar lagi.',
  en: 'The server is in trouble. Try again in a moment.',
};

/** What is sent, unless the asker has it. */
interface Content {
  /** The strong validator. */
  digest: string;
  cacheable: boolean;
  type: string;
  /** How a file of it is called. */
  file: string;
  make(): Promise<string | Buffer>;
}

/** Sends what an address shows, 304 where it is known, or a sentence in the reader's language that says why not. */
export async function replyStill(request: FastifyRequest, reply: FastifyReply, find: () => Promise<Content>) {
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
    return replyRefusal(request, reply, error);
  }
}

function replyRefusal(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const { locale } = request.query as { locale?: unknown };
  const language = locale === 'en' ? 'en' : 'id';
  reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8');
  if (error instanceof RefusedError && error.secondsToWait) reply.header('retry-after', error.secondsToWait);
  if (error instanceof WidgetAddressError || error instanceof RefusedError)
    return reply.code(error.statusCode).send(error.sentence[language]);
  if (!(error instanceof BusyError)) request.log.error(error);
  return reply.code(503).header('retry-after', 10).send(trouble[language]);
}
