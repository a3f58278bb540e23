import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicClient } from '../../../database/public.client.js';
import { localeOf } from '../../../language/locale.js';
import { type FramePage, problemPage } from '../../address/problem-page.js';
import type { PublicAddress } from '../../address/public-address.js';
import { type TitledWidget, titledWidget } from '../../address/titled-widget.js';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import type { Elements } from '../../builds/elements.js';
import { RateLimitedError } from '../../limits/rate-limited.error.js';
import { TooExpensiveError } from '../../limits/too-expensive.error.js';
import { askerOf } from '../../limits/work-budget.js';
import { keepFor } from '../../reply/keep-for.js';
import { logFault } from '../../reply/log-fault.js';
import { queryOfRequest } from '../../reply/query.js';
import { BusyError } from '../../worker/work-queue.js';
import type { Pictures } from '../picture/pictures.js';
import { RefusedError } from '../picture/refused.error.js';
import { framePage } from './frame-page.js';

/** What pages of widgets are made of. */
export interface FrameSources {
  client: PublicClient;
  elements: Elements;
  pictures: Pictures;
  address: PublicAddress;
}

/** `/embed/NAME?…`: one widget alone, in the frame of any page. */
export function frameRoute(app: FastifyInstance, sources: FrameSources): void {
  // The page brings a policy of its own; anybody may frame it. In a sandbox it has no origin to keep apart.
  const helmet = { contentSecurityPolicy: false, xFrameOptions: false, originAgentCluster: false } as const;
  app.get('/embed/:name', { helmet }, async (request, reply) => {
    const { code, page, mayKeep } = await pageFor(request, sources);
    return reply
      .code(code)
      .headers({
        'content-security-policy': page.policy,
        'cache-control': mayKeep ? keepFor : 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(page.html);
  });
}

async function pageFor(
  request: FastifyRequest,
  { client, elements, pictures, address }: FrameSources,
): Promise<{ code: number; page: FramePage; mayKeep: boolean }> {
  const { name } = request.params as { name: string };
  const query = queryOfRequest(request);
  try {
    const widget = await titledWidget(client, elements, name, query);
    const { html, isLasting } = await figureOf(pictures, widget, request);
    const page = framePage(widget, address.of(), html);
    return { code: 200, page, mayKeep: address.isSet && isLasting };
  } catch (error) {
    if (!(error instanceof WidgetAddressError)) throw error;
    const locale = localeOf(query.get('locale'));
    return { code: error.statusCode, page: problemPage(locale, error.sentence[locale]), mayKeep: false };
  }
}

/** What readers without JavaScript see; several widgets are too much for that. Where it cannot be made now, that passes. */
async function figureOf(
  pictures: Pictures,
  { address, element }: TitledWidget,
  request: FastifyRequest,
): Promise<{ html?: string; isLasting: boolean }> {
  if (element.shows === 'widgets') return { isLasting: true };
  try {
    const { make, cacheable } = await pictures.of(address, { form: 'figure', who: askerOf(request) });
    return { html: Buffer.from(await make()).toString(), isLasting: cacheable };
  } catch (error) {
    const isRefused = error instanceof RefusedError || error instanceof TooExpensiveError;
    if (!isRefused && !(error instanceof RateLimitedError || error instanceof BusyError))
      logFault(request.log, error);
    return { isLasting: isRefused };
  }
}
