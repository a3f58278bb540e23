import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicClient } from '../../database/public.client.js';
import { keepFor } from '../keep-for.js';
import { type FramePage, framePage, problemPage } from './frame-page.js';
import { placedWidget } from './placed-widget.js';
import { publicAddress } from './public-address.js';
import type { Stills } from './stills.js';
import { WidgetAddressError } from './widget-address.error.js';
import type { WidgetAddress } from './widget-address.js';

/** What pages of widgets are made of. */
export interface FrameSources {
  client: PublicClient;
  stills: Stills;
  /** Where the public reaches this server; as each request names it unless it is set. */
  address: string | undefined;
}

/** `/embed/NAME?…`: one widget alone, in the frame of any page. */
export function frameRoute(app: FastifyInstance, sources: FrameSources): void {
  // The page brings a policy of its own; anybody may frame it. In a sandbox it has no origin to keep apart.
  const helmet = { contentSecurityPolicy: false, xFrameOptions: false, originAgentCluster: false } as const;
  app.get('/embed/:name', { helmet }, async (request, reply) => {
    const { code, page } = await pageFor(request, sources);
    return reply
      .code(code)
      .headers({
        'content-security-policy': page.policy,
        'cache-control': code === 200 ? keepFor : 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(page.html);
  });
}

async function pageFor(
  request: FastifyRequest,
  { client, stills, address }: FrameSources,
): Promise<{ code: number; page: FramePage }> {
  const { name } = request.params as { name: string };
  const query = queryOfRequest(request);
  try {
    const widget = await placedWidget(client, name, query);
    const still = await figureOf(stills, widget.address).catch((error) => {
      request.log.error(error);
      return undefined;
    });
    return { code: 200, page: framePage(widget, publicAddress(request, address), still) };
  } catch (error) {
    if (!(error instanceof WidgetAddressError)) throw error;
    const locale = query.get('locale') === 'en' ? 'en' : 'id';
    return { code: error.statusCode, page: problemPage(locale, error.sentence[locale]) };
  }
}

/** What readers without JavaScript see; a dashboard is too much for that. */
async function figureOf(stills: Stills, address: WidgetAddress): Promise<string | undefined> {
  if (address.name === 'dashboard') return undefined;
  const prospect = await stills.of(address);
  return (await prospect.shown()).figure();
}

/** The parameters as they were sent, each as often as it was. */
export const queryOfRequest = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.split('?').slice(1).join('?'));
