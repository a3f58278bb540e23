import type { FastifyInstance, FastifyRequest } from 'fastify';
import { stranger } from '../../access/roles.js';
import type { Localised } from '../../publish/catalogue/localised.js';
import { createRateLimit } from '../limits/rate-limit.js';
import { Pictures } from './pictures.js';
import { RefusedError } from './refused.error.js';
import { replyStill } from './reply-still.js';
import { fileName, readStillAddress } from './still-address.js';
import { hashOf, type Prospect, type Stills } from './stills.js';
import { WidgetAddressError } from './widget-address.error.js';
import { queryOf, type WidgetAddress } from './widget-address.js';

/** Pixels of the picture for one of the page. */
const sharpness = 2;
const usualWidth = 720;
const widths = { least: 320, most: 1600 };
/** New pictures that an address may have drawn in a minute; what is drawn already is sent without counting. */
const drawnAMinute = 240;

const badWidth: Localised = {
  id: `Parameter width harus bilangan bulat dari ${widths.least} sampai ${widths.most}.`,
  en: `The parameter width must be a whole number from ${widths.least} to ${widths.most}.`,
};
const tooMany = (seconds: number): Localised => ({
  id: `Terlalu banyak gambar baru sekaligus; coba lagi dalam ${seconds} detik.`,
  en: `Too many new pictures at once; try again in ${seconds} seconds.`,
});

/** `/image/NAME.png`: what a widget shows as a picture; `/image/NAME.txt`: the same in words, as alternative text. */
export async function imageRoute(app: FastifyInstance, stills: Stills, rateLimit: number): Promise<void> {
  const pictures = new Pictures();
  const secondsToWait = await createRateLimit(app, Math.min(rateLimit, drawnAMinute));
  const mayDraw = async (request: FastifyRequest) => {
    const seconds = await secondsToWait(request, { viewer: stranger });
    if (seconds !== undefined) throw new RefusedError(429, tooMany(seconds), seconds);
  };
  app.get<{ Params: { name: string } }>('/image/:name.png', (request, reply) =>
    replyStill(request, reply, async () => {
      const { address, own } = readStillAddress(request, request.params.name, ['width']);
      const width = widthOf(own.width);
      const prospect = await stills.of(address);
      const digest = hashOf([prospect.digest, queryOf(address), String(width)]);
      const make = async () => {
        if (!pictures.has(digest)) await mayDraw(request);
        return pictures.of(digest, wishOf(address, prospect, width));
      };
      return { ...prospect, digest, type: 'image/png', file: fileName(address, 'png'), make };
    }),
  );
  app.get<{ Params: { name: string } }>('/image/:name.txt', (request, reply) =>
    replyStill(request, reply, async () => {
      const { address } = readStillAddress(request, request.params.name, ['width']);
      const prospect = await stills.of(address);
      return {
        ...prospect,
        digest: hashOf([prospect.digest, queryOf(address), 'txt']),
        type: 'text/plain; charset=utf-8',
        file: fileName(address, 'txt'),
        make: async () => (await prospect.shown()).text,
      };
    }),
  );
}

const wishOf = ({ theme, colours }: WidgetAddress, { shown }: Prospect, width: number) => ({
  shown,
  look: { width, sharpness, theme: theme === 'dark' ? theme : ('light' as const), colours },
});

function widthOf(text: string | undefined): number {
  if (text === undefined) return usualWidth;
  const width = /^\d{3,4}$/.test(text) ? Number(text) : 0;
  if (width < widths.least || width > widths.most) throw new WidgetAddressError(400, badWidth);
  return width;
}
