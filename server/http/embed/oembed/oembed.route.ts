import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { PublicClient } from '../../../database/public.client.js';
import type { Localised } from '../../../language/localised.js';
import type { PublicAddress } from '../../address/public-address.js';
import { titledWidget } from '../../address/titled-widget.js';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import { widgetOfUrl } from '../../address/widget-of-url.js';
import type { Elements } from '../../builds/elements.js';
import { keepFor } from '../../reply/keep-for.js';
import { queryOfRequest } from '../../reply/query.js';
import { type OembedFields, type OembedFormat, oembedFormats, oembedOf } from './oembed.js';
import { oembedWords } from './oembed.words.js';
import { thumbnailOf } from './thumbnail.js';

/** `/oembed?url=…` (`format`, `maxwidth`, `maxheight`): oEmbed 1.0 for every address of a widget of this server. */
export function oembedRoute(
  app: FastifyInstance,
  client: PublicClient,
  elements: Elements,
  address: PublicAddress,
): void {
  app.get('/oembed', async (request, reply) => {
    const query = queryOfRequest(request);
    const format = query.get('format') || 'json';
    if (!isFormat(format)) return refuse(reply.code(501), 'json', oembedWords.otherFormat);
    try {
      const { url, ...limits } = readQuestion(query);
      const server = address.of();
      const own = widgetOfUrl(url, server, elements);
      const widget = await titledWidget(client, elements, own.name, own.query);
      const thumbnail = await thumbnailOf(app, request, widget, server, limits);
      const { cache_age, ...rich } = oembedOf(widget, server, limits);
      const isWhole = address.isSet && thumbnail !== 'later';
      const fields = { ...rich, ...(isWhole && { cache_age }), ...(thumbnail !== 'later' && thumbnail) };
      return send(reply.header('cache-control', isWhole ? keepFor : 'no-store'), format, fields);
    } catch (error) {
      if (!(error instanceof WidgetAddressError)) throw error;
      return refuse(reply.code(error.statusCode), format, error.sentence);
    }
  });
}

const isFormat = (text: string): text is OembedFormat => Object.hasOwn(oembedFormats, text);

/** Pixels; 0 is how some say that there is no limit. */
const limit = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform((text) => Number(text) || undefined)
  .optional();
const question = z.object({ url: z.string().min(1), maxwidth: limit, maxheight: limit });

function readQuestion(query: URLSearchParams) {
  const result = question.safeParse(Object.fromEntries(query));
  if (result.success) {
    const { url, maxwidth, maxheight } = result.data;
    return { url, maxWidth: maxwidth, maxHeight: maxheight };
  }
  const missing = result.error.issues[0]?.path[0] === 'url';
  throw new WidgetAddressError(400, missing ? oembedWords.noUrl : oembedWords.noLimit);
}

function send(reply: FastifyReply, format: OembedFormat, fields: OembedFields) {
  const { type, written } = oembedFormats[format];
  return reply.type(type).send(written(fields));
}

const refuse = (reply: FastifyReply, format: OembedFormat, { en }: Localised) =>
  send(reply.header('cache-control', 'no-store'), format, { error: en });
