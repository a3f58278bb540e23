import type { Description } from './description.js';
import { nameOf } from './name-of.js';

/** A widget by its name, which is its tag without `sinergi-`. */
export type Described = Description & { name: string };

// Without types in angles: vitest keeps no stale copy of what it finds by these very letters.
const folders: Record<string, Description> = import.meta.glob('./*/*.description.ts', {
  eager: true,
  import: 'description',
});

/** Every widget, in the order of their ranks. */
export const descriptions: readonly Described[] = Object.entries(folders)
  .map(([path, description]) => ({ name: nameOf(path), ...description }))
  .sort((a, b) => a.rank - b.rank);
