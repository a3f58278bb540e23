import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replyStill } from './reply-still.js';
import { fileName, readStillAddress } from './still-address.js';
import type { PageLinks, Shown } from './still-build.js';
import { hashOf, type Stills } from './stills.js';
import { queryOf, type WidgetAddress } from './widget-address.js';

/** No script at all, and the style sheet of this server; any page may hold it in a frame. */
const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** `/table/NAME`: what a widget shows as a page with a table; `/table/NAME.csv`: its numbers as a file. */
export function tableRoute(app: FastifyInstance, stills: Stills): void {
  app.get<{ Params: { name: string } }>('/table/:name', async (request, reply) => {
    reply.header('content-security-policy', policy).removeHeader('x-frame-options');
    return answer(request, reply, 'html', (shown, address, fragment) =>
      fragment ? shown.figure() : shown.page(linksOf(address, shown)),
    );
  });
  app.get<{ Params: { name: string } }>('/table/:name.csv', (request, reply) =>
    answer(request, reply, 'csv', ({ csv }) => `\ufeff${csv}`),
  );

  function answer(
    request: FastifyRequest<{ Params: { name: string } }>,
    reply: FastifyReply,
    ending: 'html' | 'csv',
    write: (shown: Shown, address: WidgetAddress, fragment: boolean) => string,
  ) {
    return replyStill(request, reply, async () => {
      const { address, own } = readStillAddress(request, request.params.name, ['fragment', 'width']);
      const fragment = own.fragment === '1';
      const prospect = await stills.of(address);
      return {
        ...prospect,
        digest: hashOf([prospect.digest, queryOf(address), ending, String(fragment)]),
        type: `text/${ending}; charset=utf-8`,
        file: fileName(address, ending),
        make: async () => write(await prospect.shown(), address, fragment),
      };
    });
  }
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
