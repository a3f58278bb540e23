import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { PublicClient } from '../../database/public.client.js';
import { localeOf } from '../../language/locale.js';
import { nameIn } from '../../language/localised.js';
import { currentRelease } from '../../release/reading/current-release.js';
import type { PublicAddress } from '../address/public-address.js';
import { usualRegion } from '../address/widget-parameters.js';
import { keepFor } from '../reply/keep-for.js';
import { ownPages, written } from '../reply/page-policy.js';
import type { DashboardPage } from './dashboard-page.js';
import type { SignInClient } from './sign-in-client.js';

/** Asked for by the page of a server that knows no province yet: its widgets say that there is none. */
const noProvince = { code: usualRegion, nameId: '', nameEn: null };

/** `/`: the dashboard of the province that this server holds, in Indonesian or, with `?locale=en`, in English. */
export function dashboardRoute(
  app: FastifyInstance,
  client: PublicClient,
  builtWidgets: string,
  page: DashboardPage,
  signIn: SignInClient | undefined,
  address: PublicAddress,
): void {
  const pages = join(builtWidgets, 'pages');
  const policy = written({
    ...ownPages,
    // Where a code is exchanged for a token.
    'connect-src': ["'self'", ...(signIn ? [new URL(signIn.issuer).origin] : [])],
  });
  // Its address holds a code of the issuer.
  app.get('/sign-in/callback', (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .sendFile('sign-in-callback.html', pages, { cacheControl: false }),
  );
  app.get('/', async (request, reply) => {
    const { locale, province } = request.query as Record<string, unknown>;
    const language = localeOf(String(locale));
    const [{ code, nameId, nameEn }, release] = await Promise.all([
      provinceOf(client, province),
      currentRelease(client),
    ]);
    const place = nameIn(language, nameId, nameEn);
    const server = address.of();
    const which = release ? 'full' : 'empty';
    return reply
      .headers({
        'cache-control': which === 'full' && address.isSet ? keepFor : 'no-store',
        'content-security-policy': policy,
      })
      .type('text/html; charset=utf-8')
      .send(page.write({ locale: language, region: code, place, signIn, server }, which));
  });
}

/** The province that the address names, else the first one with regencies. */
export async function provinceOf(client: PublicClient, wanted?: unknown) {
  const provinces = await client.region.findMany({
    where: { level: 'PROVINCE' },
    select: { code: true, nameId: true, nameEn: true, _count: { select: { children: true } } },
    orderBy: { code: 'asc' },
  });
  return (
    provinces.find(({ code }) => code === wanted) ??
    provinces.find(({ _count }) => _count.children > 0) ??
    provinces[0] ??
    noProvince
  );
}
