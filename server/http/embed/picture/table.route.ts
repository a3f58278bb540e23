import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problemPage } from '../../address/problem-page.js';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import type { Elements } from '../../builds/elements.js';
import { askerOf } from '../../limits/work-budget.js';
import { pictureWords } from './picture.words.js';
import { fileName, readPictureAddress } from './picture-address.js';
import type { Pictures } from './pictures.js';
import { type Content, type Refuse, replyPicture } from './reply-picture.js';

/** No script at all, and the style sheet of this server; any page may hold it in a frame. */
const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

const asPage: Refuse = (reply, locale, sentence) => {
  const { html, policy: ofPage } = problemPage(locale, sentence);
  return reply.header('content-security-policy', ofPage).type('text/html; charset=utf-8').send(html);
};

/** `/table/NAME`: what a widget shows as a page with a table; `/table/NAME.csv`: its numbers as a file. */
export function tableRoute(app: FastifyInstance, elements: Elements, pictures: Pictures): void {
  // The page brings a policy of its own; anybody may frame it.
  const helmet = { contentSecurityPolicy: false, xFrameOptions: false } as const;
  app.get<Named>('/table/:name', { helmet }, (request, reply) => {
    reply.header('content-security-policy', policy);
    return replyPicture(request, reply, () => contentOf(request, elements, pictures, 'html'), asPage);
  });
  app.get<Named>('/table/:name.csv', (request, reply) =>
    replyPicture(request, reply, () => contentOf(request, elements, pictures, 'csv')),
  );
}

interface Named {
  Params: { name: string };
}

async function contentOf(
  request: FastifyRequest<Named>,
  elements: Elements,
  pictures: Pictures,
  ending: 'html' | 'csv',
): Promise<Content> {
  const { address, own } = readPictureAddress(request, elements, request.params.name, ['fragment']);
  if (own.fragment !== undefined && own.fragment !== '1')
    throw new WidgetAddressError(400, pictureWords.badFragment);
  const page = own.fragment === '1' ? 'figure' : 'page';
  const form = ending === 'csv' ? 'csv' : page;
  return {
    ...(await pictures.of(address, { form, who: askerOf(request) })),
    type: `text/${ending}; charset=utf-8`,
    file: fileName(address, ending),
  };
}
