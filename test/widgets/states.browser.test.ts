import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { descriptions } from '../../widgets/elements/descriptions.js';
import { type State, states } from '../../widgets/gallery/states.js';
import { browserAndServer } from './given.js';
import { everyElement } from './site.js';
import { differences } from './visual/baseline.js';
import { complaints, type Look, openGallery } from './visual/gallery.js';
import { launchWithOwnFont } from './visual/own-font.js';

/** Every state at each width, in both languages and both themes; `npm run test:visual` takes all twelve. */
const looks: Look[] = [
  { locale: 'id', theme: 'light', width: 360 },
  { locale: 'en', theme: 'dark', width: 768 },
  { locale: 'id', theme: 'dark', width: 1280 },
  { locale: 'en', theme: 'light', width: 1280 },
];

/** What the examples hold that show other widgets. */
const held = descriptions.flatMap(({ example }) => example.attributes.show?.split(' ') ?? []);

/** Published as it is, or a directory: these are never withheld. */
const neverWithheld = /^sinergi-(prevalence|agencies)$/;

describe('given every element in the gallery', () => {
  const given = browserAndServer('empty', launchWithOwnFont);

  it.each(looks)(
    'when it opens in $locale, $theme, at $width px, then each shows each state, quiet, unmoved, whole, accessible and as before',
    async (look) => {
      const { page, noise, cells } = await openGallery(given.browser, given.server.address, look);
      expect(await complaints(page, noise)).toEqual([]);
      const told = await toldBy(page);
      expect(told).toHaveLength(states.length * (everyElement.length + held.length));
      expect(told.filter((one) => !fits(one))).toEqual([]);
      expect(await differences(page, cells, look)).toEqual([]);
      await page.close();
    },
  );
});

interface Told {
  state: State;
  name: string;
  sentence: string;
  drawn: boolean;
}

const toldBy = (page: Page): Promise<Told[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.cell')].flatMap((cell) => {
      const widget = cell.lastElementChild as Element;
      const inside = widget.shadowRoot?.querySelectorAll('.grid > *') ?? [];
      return (inside.length > 0 ? [...inside] : [widget]).map((one) => ({
        state: cell.dataset.state as State,
        name: one.localName,
        sentence: one.shadowRoot?.querySelector('.sentence')?.textContent?.trim() ?? '',
        drawn: Boolean(one.shadowRoot?.querySelector('canvas')),
      }));
    }),
  );

function fits({ state, name, sentence, drawn }: Told): boolean {
  if (state === 'ready') return sentence.endsWith('.') && drawn === (name !== 'sinergi-agencies');
  if (state === 'nothing') return /^(Belum|Tahun ini|No|There|Nobody|This year)/.test(sentence) && !drawn;
  if (state === 'withheld' && !neverWithheld.test(name))
    return /^(Terlalu sedikit|Too few)/.test(sentence) && !drawn;
  return !drawn || neverWithheld.test(name);
}
