import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublicClient } from '../../database/public.client.js';
import { keepFor } from '../keep-for.js';
import { type FramePage, framePage, problemPage } from './frame-page.js';
import { placedWidget } from './placed-widget.js';
import { publicAddress } from './public-address.js';
import { WidgetAddressError } from './widget-address.error.js';

/** `/embed/NAME?…`: one widget alone, in the frame of any page. */
export function frameRoute(app: FastifyInstance, client: PublicClient, address: string | undefined): void {
  // The page brings a policy of its own; anybody may frame it. In a sandbox it has no origin to keep apart.
  const helmet = { contentSecurityPolicy: false, xFrameOptions: false, originAgentCluster: false } as const;
  app.get('/embed/:name', { helmet }, async (request, reply) => {
    const { code, page } = await pageFor(request, client, address);
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
  client: PublicClient,
  address: string | undefined,
): Promise<{ code: number; page: FramePage }> {
  const { name } = request.params as { name: string };
  const query = queryOfRequest(request);
  try {
    const widget = await placedWidget(client, name, query);
    return { code: 200, page: framePage(widget, publicAddress(request, address)) };
  } catch (error) {
    if (!(error instanceof WidgetAddressError)) throw error;
    const locale = query.get('locale') === 'en' ? 'en' : 'id';
    return { code: error.statusCode, page: problemPage(locale, error.sentence[locale]) };
  }
}

/** The parameters as they were sent, each as often as it was. */
export const queryOfRequest = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.split('?').slice(1).join('?'));
