import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicClient } from '../../database/public.client.js';
import { keepFor } from '../keep-for.js';
import { RateLimitedError } from '../limits/rate-limited.error.js';
import { TooExpensiveError } from '../limits/too-expensive.error.js';
import { askerOf } from '../limits/work-budget.js';
import { BusyError } from '../worker/turns.js';
import { type FramePage, framePage, problemPage } from './frame-page.js';
import { placedWidget } from './placed-widget.js';
import type { PublicAddress } from './public-address.js';
import { RefusedError } from './refused.error.js';
import type { Stills } from './stills.js';
import { WidgetAddressError } from './widget-address.error.js';
import type { WidgetAddress } from './widget-address.js';

/** What pages of widgets are made of. */
export interface FrameSources {
  client: PublicClient;
  stills: Stills;
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
  { client, stills, address }: FrameSources,
): Promise<{ code: number; page: FramePage; mayKeep: boolean }> {
  const { name } = request.params as { name: string };
  const query = queryOfRequest(request);
  try {
    const widget = await placedWidget(client, name, query);
    const { html, isLasting } = await figureOf(stills, widget.address, request);
    const page = framePage(widget, address.of(), html);
    return { code: 200, page, mayKeep: address.isSet && isLasting };
  } catch (error) {
    if (!(error instanceof WidgetAddressError)) throw error;
    const locale = query.get('locale') === 'en' ? 'en' : 'id';
    return { code: error.statusCode, page: problemPage(locale, error.sentence[locale]), mayKeep: false };
  }
}

/** What readers without JavaScript see; a dashboard is too much for that. Where it cannot be made now, that passes. */
async function figureOf(
  stills: Stills,
  address: WidgetAddress,
  request: FastifyRequest,
): Promise<{ html?: string; isLasting: boolean }> {
  if (address.name === 'dashboard') return { isLasting: true };
  try {
    const { make, cacheable } = await stills.of(address, { form: 'figure', who: askerOf(request) });
    return { html: Buffer.from(await make()).toString(), isLasting: cacheable };
  } catch (error) {
    const isRefused = error instanceof RefusedError || error instanceof TooExpensiveError;
    if (!isRefused && !(error instanceof RateLimitedError || error instanceof BusyError))
      request.log.error(error);
    return { isLasting: isRefused };
  }
}

/** The parameters as they were sent, each as often as it was. */
export const queryOfRequest = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.split('?').slice(1).join('?'));
