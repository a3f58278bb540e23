import { describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { answerAs, type Mood } from './moods.js';
import { everyElement, findings, layoutShift, open, pageWith } from './site.js';

/** Every pair of mood, language, theme and width occurs; every element is on every page. */
const pages: [Mood, 'id' | 'en', 'light' | 'dark', 360 | 768 | 1280][] = [
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

const shows: Record<Mood, string> = {
  waiting: '[aria-busy=true] .shape',
  ready: '.sentence',
  nothing: '.sentence',
  withheld: '.sentence',
  unreachable: '.stale',
};

/** Published as it is, or a directory: these are never withheld. */
const neverWithheld = /^sinergi-(prevalence|agencies)$/;

describe('given every element on a page of another site', () => {
  const given = browserAndServer('demo');

  it.each(pages)(
    'when the server is %s, in %s, %s, at %i px, then each shows that state, quiet, unmoved, whole and accessible',
    async (mood, locale, colorScheme, width) => {
      const elements = everyElement.map((one) => one.replace('>', ` locale="${locale}">`)).join('');
      const site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
      const viewport = { width, height: 900 };
      const { page, noise } = await open(given.browser, site.address, { viewport, colorScheme }, (one) =>
        answerAs(one, mood),
      );
      await page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll('main > :not(h1)')].every((one) =>
            one.shadowRoot?.querySelector(selector),
          ),
        shows[mood],
      );
      await page.waitForTimeout(600);
      const told = await page.evaluate(() =>
        [...document.querySelectorAll('main > :not(h1)')].map((one) => ({
          name: one.localName,
          sentence: one.shadowRoot?.querySelector('.sentence')?.textContent?.trim() ?? '',
          drawn: Boolean(one.shadowRoot?.querySelector('canvas')),
        })),
      );
      for (const { name, sentence, drawn } of told)
        expect(sentenceFits(mood, name, sentence, drawn)).toBe(true);
      expect(noise).toEqual([]);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await findings(page)).toEqual([]);
      await page.close();
      await site.close();
    },
    60_000,
  );
});

function sentenceFits(mood: Mood, name: string, sentence: string, drawn: boolean): boolean {
  if (mood === 'ready') return sentence.endsWith('.') && drawn === (name !== 'sinergi-agencies');
  if (mood === 'nothing') return /^(Belum|Tahun ini|No|There|Nobody|This year)/.test(sentence) && !drawn;
  if (mood === 'withheld' && !neverWithheld.test(name))
    return /^(Terlalu sedikit|Too few)/.test(sentence) && !drawn;
  return !drawn || neverWithheld.test(name);
}
