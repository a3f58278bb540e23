import type { SinergiElements, SinergiSettings } from './sinergi.js';

/** The elements as their sources have them: each says in its folder which tag is its own. */
type Real = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `sinergi-${string}`
    ? Tag
    : never]: HTMLElementTagNameMap[Tag];
};

/** Names the tags of which the shipped types have other fields than the sources, or none. */
type Different = {
  [Tag in keyof Real]: Tag extends keyof SinergiElements & keyof SinergiSettings
    ? Same<
        Partial<Pick<Real[Tag], keyof Real[Tag] & keyof SinergiSettings[Tag]>>,
        Pick<SinergiElements[Tag], keyof SinergiElements[Tag] & keyof SinergiSettings[Tag]>
      > extends true
      ? never
      : Tag
    : Tag;
}[keyof Real];

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** Where there are some, the compiler names them. */
export const same: [Different] extends [never] ? true : Different = true;
