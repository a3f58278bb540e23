import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Locale } from '../../language/locale.js';
import { inEach, type Localised } from '../../language/localised.js';
import type { Elements } from '../builds/elements.js';
import { discovery } from '../embed/oembed/discovery.js';
import { escaped } from '../reply/markup.js';
import { preloads } from './preloads.js';
import type { SignInClient } from './sign-in-client.js';

/** What the page is about. */
export interface PageFacts {
  locale: Locale;
  /** The province: its code and its name in that language. */
  region: string;
  place: string;
  /** Where readers sign in; with a pasted token where there is no issuer. */
  signIn: SignInClient | undefined;
  /** Where the public reaches this server. */
  server: string;
}

/** The page of the dashboard, as the widgets' build left it, with its words in two languages. */
export class DashboardPage {
  /** Names of what it asks, in each language. */
  readonly batches: readonly string[];
  readonly #templates: Localised<{ full: string; empty: string }>;

  constructor(builtWidgets: string, elements: Elements) {
    const read = (name: string) => readFileSync(join(builtWidgets, 'pages', name), 'utf8');
    this.batches = Object.keys(
      JSON.parse(readFileSync(join(builtWidgets, 'persisted-batches.json'), 'utf8')),
    );
    const inWords = (locale: Locale) => {
      const words: Record<string, string> = JSON.parse(read(`dashboard.${locale}.json`));
      // Words hold other words, and both hold facts.
      const worded = (name: string) => {
        const template = read(name);
        const all = {
          ...words,
          preloads: preloads(template, elements, locale),
          batches: this.batches.join(' '),
        };
        return fill(fill(template, all), all);
      };
      return { full: worded('dashboard.html'), empty: worded('dashboard-empty.html') };
    };
    this.#templates = inEach(inWords);
  }

  /** The page in one language; `empty` where nothing is published yet. */
  write({ locale, region, place, signIn, server }: PageFacts, which: 'full' | 'empty'): string {
    const facts = {
      place,
      region,
      issuer: signIn?.issuer ?? '',
      issuerHost: signIn ? new URL(signIn.issuer).host : '',
      clientId: signIn?.clientId ?? '',
      scope: signIn?.scope ?? '',
    };
    const safe = Object.entries(facts).map(([name, value]) => [name, escaped(value)]);
    const address = `${server}/${locale === Locale.ID ? '' : `?locale=${locale}`}`;
    const values = { ...Object.fromEntries(safe), discovery: discovery(server, address) };
    return fill(this.#templates[locale][which], values);
  }
}

/** Puts values in the place of `{{name}}`; what has none stays. */
const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
