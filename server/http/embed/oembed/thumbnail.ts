import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TitledWidget } from '../../address/titled-widget.js';
import { queryOf } from '../../address/widget-address.js';

export interface Thumbnail {
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** The narrowest picture of a widget, in pixels of a page. */
const width = 320;

/**
 * The picture of a widget for a list of embeds, if it is no larger than is allowed; none where there is no picture.
 * `later` where it cannot be drawn now.
 */
export async function thumbnailOf(
  app: FastifyInstance,
  { ip }: FastifyRequest,
  { address, element }: TitledWidget,
  server: string,
  { maxWidth = Number.POSITIVE_INFINITY, maxHeight = Number.POSITIVE_INFINITY },
): Promise<Thumbnail | 'later' | undefined> {
  if (element.shows === 'widgets') return undefined;
  const query = new URLSearchParams(queryOf(address));
  query.set('width', String(width));
  const path = `/image/${address.name}.png?${query}`;
  const { statusCode, rawPayload } = await app.inject({ url: path, remoteAddress: ip });
  if (statusCode === 429 || statusCode >= 500) return 'later';
  if (statusCode !== 200) return undefined;
  const size = sizeOfPng(rawPayload);
  if (size.width > maxWidth || size.height > maxHeight) return undefined;
  return { thumbnail_url: server + path, thumbnail_width: size.width, thumbnail_height: size.height };
}

/** PNG begins with a signature of 8 bytes, then the chunk IHDR: its length, its name, width and height. */
const sizeOfPng = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
