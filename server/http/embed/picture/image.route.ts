import type { FastifyInstance } from 'fastify';
import { WidgetAddressError } from '../../address/widget-address.error.js';
import type { Elements } from '../../builds/elements.js';
import { askerOf } from '../../limits/work-budget.js';
import { pictureWords } from './picture.words.js';
import { fileName, readPictureAddress } from './picture-address.js';
import type { Pictures } from './pictures.js';
import { replyPicture } from './reply-picture.js';

const usualWidth = 720;
const widths = { least: 320, most: 1600 };

/** `/image/NAME.png`: what a widget shows as a picture; `/image/NAME.txt`: the same in words, as alternative text. */
export function imageRoute(app: FastifyInstance, elements: Elements, pictures: Pictures): void {
  app.get<{ Params: { name: string } }>('/image/:name.png', (request, reply) =>
    replyPicture(request, reply, async () => {
      const { address, own } = readPictureAddress(request, elements, request.params.name, ['width']);
      const wish = { form: 'png', width: widthOf(own.width), who: askerOf(request) } as const;
      return { ...(await pictures.of(address, wish)), type: 'image/png', file: fileName(address, 'png') };
    }),
  );
  app.get<{ Params: { name: string } }>('/image/:name.txt', (request, reply) =>
    replyPicture(request, reply, async () => {
      const { address } = readPictureAddress(request, elements, request.params.name, ['width']);
      return {
        ...(await pictures.of(address, { form: 'txt', who: askerOf(request) })),
        type: 'text/plain; charset=utf-8',
        file: fileName(address, 'txt'),
      };
    }),
  );
}

function widthOf(text: string | undefined): number {
  if (text === undefined) return usualWidth;
  const width = /^\d{3,4}$/.test(text) ? Number(text) : 0;
  if (width < widths.least || width > widths.most)
    throw new WidgetAddressError(400, pictureWords.badWidth(widths.least, widths.most));
  return width;
}
