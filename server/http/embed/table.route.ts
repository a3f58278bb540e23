import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Localised } from '../../publish/catalogue/localised.js';
import { problemPage } from './frame-page.js';
import { type Content, type Refuse, replyStill } from './reply-still.js';
import { fileName, readStillAddress } from './still-address.js';
import type { PageLinks, Shown } from './still-build.js';
import { hashOf, type Stills } from './stills.js';
import { WidgetAddressError } from './widget-address.error.js';
import { queryOf, type WidgetAddress } from './widget-address.js';

/** No script at all, and the style sheet of this server; any page may hold it in a frame. */
const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

const badFragment: Localised = {
  id: 'Parameter fragment harus 1.',
  en: 'The parameter fragment must be 1.',
};

const asPage: Refuse = (reply, locale, sentence) => {
  const { html, policy: ofPage } = problemPage(locale, sentence);
  return reply.header('content-security-policy', ofPage).type('text/html; charset=utf-8').send(html);
};

/** `/table/NAME`: what a widget shows as a page with a table; `/table/NAME.csv`: its numbers as a file. */
export function tableRoute(app: FastifyInstance, stills: Stills): void {
  // The page brings a policy of its own; anybody may frame it.
  const helmet = { contentSecurityPolicy: false, xFrameOptions: false } as const;
  app.get<Named>('/table/:name', { helmet }, (request, reply) => {
    reply.header('content-security-policy', policy);
    const find = contentOf(request, stills, 'html', (shown, address, fragment) =>
      fragment ? shown.figure() : shown.page(linksOf(address, shown)),
    );
    return replyStill(request, reply, find, asPage);
  });
  app.get<Named>('/table/:name.csv', (request, reply) =>
    replyStill(
      request,
      reply,
      contentOf(request, stills, 'csv', ({ csv }) => `\ufeff${csv}`),
    ),
  );
}

interface Named {
  Params: { name: string };
}

function contentOf(
  request: FastifyRequest<Named>,
  stills: Stills,
  ending: 'html' | 'csv',
  write: (shown: Shown, address: WidgetAddress, fragment: boolean) => string,
) {
  return async (): Promise<Content> => {
    const { address, own } = readStillAddress(request, request.params.name, ['fragment']);
    if (own.fragment !== undefined && own.fragment !== '1') throw new WidgetAddressError(400, badFragment);
    const fragment = own.fragment === '1';
    const prospect = await stills.of(address);
    return {
      ...prospect,
      digest: hashOf([prospect.digest, queryOf(address), ending, String(fragment)]),
      type: `text/${ending}; charset=utf-8`,
      file: fileName(address, ending),
      make: async () => write(await prospect.shown(), address, fragment),
    };
  };
}

/** Where the page leads, seen from its own address: so it works behind any path. */
function linksOf(address: WidgetAddress, { offer }: Shown): PageLinks {
  const { name, theme } = address;
  const to = (file: string, shown = address) => {
    const query = queryOf(shown);
    return query ? `${file}?${query}` : file;
  };
  return {
    theme,
    style: '../table.css',
    home: '../',
    csv: to(`${name}.csv`),
    picture: to(`../image/${name}.png`),
    coarser: offer && to(name, coarserAddress(address, offer)),
  };
}

function coarserAddress(
  address: WidgetAddress,
  { region, period }: NonNullable<Shown['offer']>,
): WidgetAddress {
  const { from, ...rest } = address;
  return {
    ...(period ? rest : address),
    ...(region && { region }),
    ...(period && { period: 'years3' as const }),
  };
}
