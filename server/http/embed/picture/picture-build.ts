import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WidgetAddress } from '../../address/widget-address.js';
import type { AskingWidget } from '../../worker/tasks.js';

/** The widgets without a browser, as their build for the server exports them. */
export interface PictureBuild {
  Still: new (name: string, attributes: PictureAttributes) => Still;
  /** What a page with these widgets asks, `/q?d=…`. */
  addressesOf(widgets: readonly AskingWidget[]): string[];
}

type PictureAttributes = Pick<
  WidgetAddress,
  'region' | 'from' | 'to' | 'period' | 'by' | 'indicator' | 'heading' | 'locale'
>;

/** One element: what it asks, and what it shows once that is answered. */
export interface Still {
  /** What a page with this element alone would ask, `/q?d=…`. */
  readonly addresses: readonly string[];
  /** `data` are the answers to all addresses, in their order. */
  shown(data: unknown[]): Promise<Shown>;
}

/** What an element shows, in the forms that need no script. */
export interface Shown {
  /** What its picture shows, in sentences. */
  readonly text: string;
  readonly csv: string;
  /** A larger region or period that shows what is withheld here. */
  readonly offer: { region?: string; period?: string } | undefined;
  paint<Canvas>(newCanvas: (width: number, height: number) => Canvas, look: PictureLook): Canvas;
  /** The figure alone, to be set into a page. */
  figure(): string;
  /** A whole page. */
  page(links: PageLinks): string;
}

export interface PictureLook {
  /** In pixels of a page. */
  width: number;
  /** Pixels of the picture for one of the page. */
  sharpness: number;
  theme: 'light' | 'dark';
  colours: WidgetAddress['colours'];
  /** Families, as CSS has them. */
  font: string;
}

export interface PageLinks {
  theme: WidgetAddress['theme'];
  style: string;
  home: string;
  csv: string;
  picture: string;
  coarser: string | undefined;
}

/** Reads what the widgets' build wrote for the server. */
export async function readPictureBuild(builtWidgets: string): Promise<PictureBuild> {
  return import(pathToFileURL(join(builtWidgets, 'still.js')).href);
}
