import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserAndServer } from '../given.js';
import { baselineFolder, differences, nameOf } from './baseline.js';
import { complaints, type Look, openGallery } from './gallery.js';
import { launchWithOwnFont } from './own-font.js';

const looks: Look[] = (['id', 'en'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ([360, 768, 1280] as const).map((width) => ({ locale, theme, width })),
  ),
);

/** `npm run test:visual`; with `--update` the baseline takes what differs. */
describe('given the gallery', () => {
  const given = browserAndServer('empty', launchWithOwnFont);
  const names = new Set<string>();

  it.each(looks)(
    'when it opens in $locale, $theme, at $width px, then every element in every state is quiet, unmoved, whole, accessible and as before',
    async (look) => {
      const { page, noise, cells } = await openGallery(given.browser, given.server.address, look);
      for (const cell of cells) names.add(`${nameOf(cell, look)}.webp`);
      const complained = await complaints(page, noise);
      expect([...complained, ...(await differences(page, cells, look))]).toEqual([]);
      await page.close();
    },
  );

  it('when all is photographed, then the baseline holds nothing else', () => {
    const kept = readdirSync(baselineFolder, { recursive: true, encoding: 'utf8' });
    expect(names.size).toBe(14 * 5 * looks.length);
    expect(kept.filter((path) => path.endsWith('.webp') && !names.has(path))).toEqual([]);
  });
});
