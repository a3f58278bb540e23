import type { CSSResult } from 'lit';

/** Adds looks that come later than an element itself to what its shadow root wears. */
export function wear({ adoptedStyleSheets }: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
