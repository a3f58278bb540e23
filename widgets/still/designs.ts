import type { Design } from '../elements/design.js';
import { nameOf } from '../elements/name-of.js';

const folders: Record<string, Design> = import.meta.glob('../elements/*/*.design.ts', {
  eager: true,
  import: 'design',
});

/** Every element that shows figures of its own, by its name without `sinergi-`. */
export const designs: ReadonlyMap<string, Design> = new Map(
  Object.entries(folders).map(([path, design]) => [nameOf(path), design]),
);
