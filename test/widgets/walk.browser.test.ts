import { describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { everyElement, open, pageWith, settled } from './site.js';

/** What the first and the last point say, in Indonesian. */
const said: Record<string, [RegExp, RegExp]> = {
  'sinergi-indicator': [/^2021: \d+\s%$/, /^2025: \d+\s%$/],
  'sinergi-operations': [/^2021: \d+$/, /^2025: \d+$/],
  'sinergi-seizures': [/^Sabu: \d+ kali disita, \S+\s(kg|ton)$/, /: \d+ kali disita, /],
  'sinergi-suspects': [/^Pengedar: \d+ \(±10\)$/, /: tidak ditampilkan$/],
  'sinergi-rehab-outcomes': [/^2021: Selesai \d+\s% \(\d+\), /, /^2025: Selesai \d+\s% \(\d+\), /],
  'sinergi-capacity': [/: \d+\s% terisi, \d+ tempat tidur, \d+ menunggu$/, / menunggu$/],
  'sinergi-aftercare': [
    /^Diserahkan ke pascarehabilitasi, 2025: \d+\s%/,
    /^Cakupan pendampingan, 2025: \d+\s%/,
  ],
  'sinergi-relapse': [/^Hari ke-45: selesai 2024 \d+\s%, selesai 2023 \d+\s%$/, /^Hari ke-395: /],
  'sinergi-cascade': [
    /^Tersangka: [\d.]+$/,
    /^Tidak kambuh setelah 6 bulan: \d+, \d+\s% dari tahap sebelumnya$/,
  ],
  'sinergi-prevalence': [/^Indonesia 2\d+: [\d,]+\s% \(.+\)$/, /^Indonesia 2025: [\d,]+\s%/],
  'sinergi-outreach': [/^2021: [\d.]+$/, /^2025: [\d.]+$/],
  'sinergi-map': [/^Kota Jambi: [\d,]+\skasus per 100\.000 penduduk$/, /^Kabupaten .+: [\d,]+\skasus/],
};

describe('given the keyboard alone and what a screen reader finds', () => {
  const given = browserAndServer('demo');

  it.each(everyElement)(
    'when a reader walks through %s, then each thing has a name and every point is said',
    async (tag) => {
      const name = tag.slice(1).split(/[ >]/)[0] as string;
      const site = await servePages(() => ({ body: pageWith(given.server.address, tag) }));
      const { page } = await open(given.browser, site.address);
      await settled(page);
      const element = page.locator(name);
      expect(await element.getByRole('figure').count()).toBe(1);
      const table = element.getByRole('table');
      expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(2);
      const [first, last] = said[name] ?? [];
      if (first && last) {
        await page.waitForFunction(
          (one) => document.querySelector(one)?.shadowRoot?.querySelector('.unit, .chart canvas[style]'),
          name,
        );
        await page.waitForTimeout(500);
        await page.keyboard.press('Tab');
        const chart = element.getByRole('group', { name: 'Panah kiri dan kanan' });
        expect(await chart.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(
          true,
        );
        const spoken = () => element.locator('[aria-live]').textContent();
        await page.keyboard.press('Home');
        expect(await spoken()).toMatch(first);
        expect(await element.locator('.tip').isVisible()).toBe(true);
        await page.keyboard.press('End');
        expect(await spoken()).toMatch(last);
        await page.keyboard.press('Tab');
        expect(await spoken()).toBe('');
        for (const button of ['Tabel', 'Unduh Gambar', 'Unduh CSV']) {
          const focused = await page.evaluate(
            (one) =>
              document
                .querySelector(one)
                ?.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ')
                .trim(),
            name,
          );
          expect(focused).toBe(button);
          await page.keyboard.press('Tab');
        }
      }
      await page.close();
      await site.close();
    },
  );

  it('when a reader walks through <sinergi-dashboard>, then its lists have names, filter by key, and its charts follow', async () => {
    const dashboard = '<sinergi-dashboard show="operations rehab-outcomes"></sinergi-dashboard>';
    const site = await servePages(() => ({ body: pageWith(given.server.address, dashboard) }));
    const { page, noise } = await open(given.browser, site.address);
    await settled(page);
    await page.locator('sinergi-dashboard select option').nth(5).waitFor({ state: 'attached' });
    const pressed = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await pressed('Tab', 'ArrowDown');
    const region = page.getByLabel('Wilayah');
    expect(await region.inputValue()).toMatch(/^15\.\d\d$/);
    const place = await region.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text);
    await pressed('Tab', 'ArrowDown', 'ArrowDown');
    const year = await page.getByLabel('Tahun').inputValue();
    expect(year).toMatch(/^20\d\d$/);
    await page.locator('sinergi-operations .sentence', { hasText: `di ${place} pada ${year}` }).waitFor();
    await pressed('Tab');
    expect(await page.locator('sinergi-operations .chosen').evaluate((one) => one.matches(':focus'))).toBe(
      true,
    );
    await pressed('Enter');
    await page.locator('sinergi-operations .sentence', { hasText: 'di Jambi pada' }).waitFor();
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });

  it('when a key reaches the point on which the pointer rests, then it is announced', async () => {
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-operations></sinergi-operations>'),
    }));
    const { page } = await open(given.browser, site.address);
    await settled(page);
    const chart = page.locator('sinergi-operations .chart');
    await chart.hover({ position: { x: 60, y: 80 } });
    await page.locator('sinergi-operations .tip').waitFor();
    await chart.focus();
    await page.keyboard.press('Home');
    expect(await page.locator('sinergi-operations [aria-live]').textContent()).toMatch(/^2021: \d+$/);
    await page.close();
    await site.close();
  });

  it('when CSV and picture are asked for, then both come, named and whole', async () => {
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-suspects></sinergi-suspects>'),
    }));
    const { page, noise } = await open(given.browser, site.address);
    await settled(page);
    await page.waitForTimeout(500);
    const got = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
    };
    const csv = await got('Unduh CSV');
    expect(csv.name).toBe('sinergi-suspects-15.csv');
    expect(csv.content.toString()).toMatch(
      /^\ufeff# Tersangka perkara narkotika, 2025\r\n# .*\r\n# Sumber: .*\r\n# .*Hitungan orang dilindungi/,
    );
    const png = await got('Unduh Gambar');
    expect(png.name).toBe('sinergi-suspects-15.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.length).toBeGreaterThan(8000);
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });
});
