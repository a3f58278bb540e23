import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { State } from '../../widgets/gallery/states.js';
import { browserAndServer } from './given.js';
import { differences } from './visual/baseline.js';
import { complaints, type Look, openGallery } from './visual/gallery.js';
import { launchWithOwnFont } from './visual/own-font.js';

/** Every pair of state, language, theme and width occurs; every element is on every page. */
const pages: [State, Look['locale'], Look['theme'], Look['width']][] = [
  ['ready', 'id', 'light', 360],
  ['ready', 'en', 'dark', 768],
  ['ready', 'id', 'dark', 1280],
  ['waiting', 'en', 'light', 360],
  ['waiting', 'id', 'dark', 768],
  ['waiting', 'en', 'light', 1280],
  ['nothing', 'id', 'dark', 360],
  ['nothing', 'en', 'light', 768],
  ['nothing', 'id', 'light', 1280],
  ['withheld', 'en', 'dark', 360],
  ['withheld', 'id', 'light', 768],
  ['withheld', 'en', 'dark', 1280],
  ['unreachable', 'id', 'light', 360],
  ['unreachable', 'en', 'dark', 768],
  ['unreachable', 'id', 'dark', 1280],
];

/** Published as it is, or a directory: these are never withheld. */
const neverWithheld = /^sinergi-(prevalence|agencies)$/;

describe('given every element in the gallery', () => {
  const given = browserAndServer('empty', launchWithOwnFont);

  it.each(pages)(
    'when it is %s, in %s, %s, at %i px, then each shows that state, quiet, unmoved, whole, accessible and as before',
    async (state, locale, theme, width) => {
      const look = { locale, theme, width };
      const { page, noise, cells } = await openGallery(given.browser, given.server.address, look, state);
      expect(await complaints(page, noise)).toEqual([]);
      const told = await toldBy(page);
      // The dashboard holds four.
      expect(told).toHaveLength(13 + 4);
      expect(told.filter((one) => !fits(state, one))).toEqual([]);
      expect(await differences(page, cells, look)).toEqual([]);
      await page.close();
    },
  );
});

interface Told {
  name: string;
  sentence: string;
  drawn: boolean;
}

const toldBy = (page: Page): Promise<Told[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.cell > :last-child')]
      .flatMap((one) => {
        const inside = one.shadowRoot?.querySelectorAll('.grid > *') ?? [];
        return inside.length > 0 ? [...inside] : [one];
      })
      .map((one) => ({
        name: one.localName,
        sentence: one.shadowRoot?.querySelector('.sentence')?.textContent?.trim() ?? '',
        drawn: Boolean(one.shadowRoot?.querySelector('canvas')),
      })),
  );

function fits(state: State, { name, sentence, drawn }: Told): boolean {
  if (state === 'ready') return sentence.endsWith('.') && drawn === (name !== 'sinergi-agencies');
  if (state === 'nothing') return /^(Belum|Tahun ini|No|There|Nobody|This year)/.test(sentence) && !drawn;
  if (state === 'withheld' && !neverWithheld.test(name))
    return /^(Terlalu sedikit|Too few)/.test(sentence) && !drawn;
  return !drawn || neverWithheld.test(name);
}
