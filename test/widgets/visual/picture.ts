import { type Canvas, createCanvas, type ImageData, loadImage } from '@napi-rs/canvas';
import pixelmatch from 'pixelmatch';

/** A part of a picture, in whole pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picture, drawn where its pixels can be read. */
export async function canvasOf(file: Uint8Array): Promise<Canvas> {
  const image = await loadImage(file);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas;
}

/** The pixels of a part of the picture, or of all. */
export const pixelsOf = (canvas: Canvas, part: Rectangle = { x: 0, y: 0, ...sizeOf(canvas) }): ImageData =>
  canvas.getContext('2d').getImageData(part.x, part.y, part.width, part.height);

const sizeOf = ({ width, height }: Canvas) => ({ width, height });

/** Shades of a colour that the baseline keeps: nobody sees more, and files are a third as large. */
const step = 8;

/** A small file of the picture, without loss but for shades. */
export function smallFileOf({ width, height, data }: ImageData): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const kept = context.createImageData(width, height);
  kept.data.set(data.map((value) => Math.min(255, Math.round(value / step) * step)));
  context.putImageData(kept, 0, 0);
  // WebP of this quality is lossless here.
  return canvas.encode('webp', 100);
}

/** How many pixels differ more than by shades, and a picture of before, after and difference; all, where sizes differ. */
export function difference(before: ImageData, after: ImageData): { pixels: number; picture: () => Canvas } {
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return { pixels: width * height, picture: () => beside(before, after) };
  const marks = createCanvas(width, height).getContext('2d').createImageData(width, height);
  const pixels = pixelmatch(before.data, after.data, marks.data, width, height, { threshold: 0.05 });
  return { pixels, picture: () => beside(before, after, marks) };
}

function beside(...pictures: ImageData[]): Canvas {
  const canvas = createCanvas(
    pictures.reduce((sum, { width }) => sum + width + 8, -8),
    Math.max(...pictures.map(({ height }) => height)),
  );
  let left = 0;
  for (const picture of pictures) {
    canvas.getContext('2d').putImageData(picture, left, 0);
    left += picture.width + 8;
  }
  return canvas;
}
