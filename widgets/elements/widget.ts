import type { ReactiveControllerHost } from 'lit';
import type { Size } from '../charts/drawing.js';
import type { Offer, View } from '../charts/view.js';
import type { Filter } from '../client/filters.js';
import type { Locale } from '../i18n/locale.js';
import type { Asking } from './asking.js';
import type { Design } from './design.js';

/** Draws the chart once more, for as long as it is used. */
interface Painter {
  paint<Result>(
    sharpness: number,
    use: (canvas: HTMLCanvasElement, size: Size) => Result,
  ): Result | undefined;
}

/** What the parts of an element see of it. */
export interface Widget extends HTMLElement, ReactiveControllerHost {
  readonly design: Design;
  readonly renderRoot: ShadowRoot;
  readonly asking: Asking;
  readonly chart: EventListenerObject & { readonly drawn: Painter | undefined };
  readonly view: View | undefined;
  readonly language: Locale;
  readonly filter: Filter;
  heading?: string;
  fallbackImage?: string;
  /** Whether the table is seen. */
  tableShown: boolean;
  /** The point that is read. */
  selected: number | null;
  /** Whether it was reached by a key: only then it is announced. */
  byKey: boolean;
  /** The coarser table that the reader took instead. */
  taken?: Offer;
  showOnly(filter: Filter | null): void;
  /** Tells the page. */
  tell(name: string, detail: object): void;
}
