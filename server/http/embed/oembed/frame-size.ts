import type { ElementDescription } from '../../builds/element.js';

/** Where widgets give their words more room. */
const narrow = 480;

/** The size of a frame that keeps a widget's room, within what is allowed, in pixels. */
export function frameSize(
  frame: ElementDescription['frame'],
  { maxWidth, maxHeight }: { maxWidth?: number; maxHeight?: number },
): { width: number; height: number } {
  const width = Math.min(frame.width, maxWidth ?? frame.width);
  const height = frame[width > narrow ? 'wide' : 'narrow'];
  return { width, height: Math.min(height, maxHeight ?? height) };
}
