import type { HTMLAttributes } from 'svelte/elements';
import type { SinergiElements, SinergiHandlers, SinergiSettings } from '../sinergi.js';

type Elements = {
  [Tag in keyof SinergiElements]: HTMLAttributes<SinergiElements[Tag]> &
    SinergiSettings[Tag] &
    SinergiHandlers;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
