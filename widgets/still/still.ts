import { csvOf } from '../charts/csv.js';
import { remarkOf } from '../charts/facts.js';
import { readyToDraw } from '../charts/map.draw.js';
import { offerOf } from '../charts/offer.js';
import type { Offer, Scope, View } from '../charts/view.js';
import { batchesOf, keyOf } from '../client/batch.js';
import { namedBatch } from '../client/named-batch.js';
import { readable } from '../client/readable.js';
import { askedOf } from '../elements/asked.js';
import { learn, say } from '../i18n/language.js';
import { designs } from './designs.js';
import { type NewCanvas, painted, type Wanted } from './painted.js';
import { figureOf, type Links, pageOf } from './table.js';
import { textOf } from './text.js';

/** What an address says, as attributes of the element. */
export interface Attributes {
  region?: string;
  from?: string;
  to?: string;
  period?: string;
  by?: string;
  indicator?: string;
  heading?: string;
  locale: 'id' | 'en';
}

/** What a page with these elements asks together, `/q?d=…`. */
export function addressesOf(widgets: readonly { name: string; attributes: Attributes }[]): string[] {
  return batchesOf('', widgets.flatMap(questionsOf)).map(({ address }) => address);
}

/** The same in one, however much it is, and its name: what the build writes down of its own pages. */
export const batchOf = (widgets: readonly { name: string; attributes: Attributes }[]) =>
  namedBatch(widgets.flatMap(questionsOf));

function questionsOf({ name, attributes }: { name: string; attributes: Attributes }) {
  const design = designOf(name);
  const wishes = { ...attributes, filter: {}, language: attributes.locale };
  return design.questions(askedOf(wishes, design).asked);
}

await Promise.all([learn('id'), learn('en')]);

/** An element without a browser: what it asks, and what it shows once that is answered. */
export class Still {
  /** What a page with this element alone would ask, `/q?d=…`. */
  readonly addresses: string[];
  readonly #keys: string[];
  readonly #asked: string[];
  readonly #scope: Scope;

  constructor(
    private readonly name: string,
    private readonly attributes: Attributes,
  ) {
    const { locale } = attributes;
    const design = designOf(name);
    const { asked, scope } = askedOf({ ...attributes, filter: {}, language: locale }, design);
    const questions = design.questions(asked);
    const batches = batchesOf('', questions);
    this.addresses = batches.map(({ address }) => address);
    this.#keys = batches.flatMap(({ keys }) => keys);
    this.#asked = questions.map(keyOf);
    this.#scope = scope;
  }

  /** What it shows; `data` are the answers to all addresses in their order. */
  async shown(data: unknown[]): Promise<Shown> {
    const { view: viewOf } = await designOf(this.name).load(this.#scope.region);
    const answers = this.#asked.map((key) => readable(data[this.#keys.indexOf(key)]));
    const view = viewOf(answers as never, this.#scope);
    if (view.chart?.kind === 'tiles') await readyToDraw(view.chart);
    return new Shown(view, this.#scope, this.attributes.heading);
  }
}

/** What an element shows, in the forms that need no script. */
export class Shown {
  private readonly view: View;

  constructor(
    view: View,
    private readonly scope: Scope,
    heading: string | undefined,
  ) {
    const remark = view.remark ?? remarkOf(scope);
    const sentence = view.state === 'withheld' ? say(scope.locale).withheldAll : view.sentence;
    const { chart, legend, ...rest } = view;
    this.view = {
      ...rest,
      ...(view.state === 'ready' && { chart, legend }),
      sentence,
      remark,
      heading: heading ?? view.heading,
    };
  }

  /** Everything in words, for who does not see a picture. */
  get text(): string {
    return textOf(this.view, this.scope.locale);
  }

  get csv(): string {
    return csvOf(this.view, this.scope.locale);
  }

  /** A larger region or period that shows what is withheld here. */
  get offer(): Offer | undefined {
    return this.view.coarser ? offerOf(this.view.coarser, this.scope.region) : undefined;
  }

  paint(newCanvas: NewCanvas, wanted: Wanted): HTMLCanvasElement {
    return painted(newCanvas, this.view, this.scope.locale, wanted);
  }

  /** The figure alone, to be set into a page. */
  figure(): string {
    return String(figureOf(this.view, this.scope.locale));
  }

  /** A whole page. */
  page(links: Links): string {
    return pageOf(this.view, this.scope.locale, this.offer, links);
  }
}

function designOf(name: string) {
  const design = designs.get(name);
  if (!design) throw new TypeError(`no element of its own: ${name}`);
  return design;
}
