import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geojson, takeBoundaries } from '../server/import/geojson-areas.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { areas, centreOf, cornerOf, hole, island, onFrame, sea, westOf } from './map-areas.js';
import { findings, layoutShift, open, pageWith, settled } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'sinergi-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('given a server to which boundaries of regencies are imported', () => {
  const given = browserAndServer('demo');
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    const elements = `<sinergi-map group="a"></sinergi-map><sinergi-operations group="a"></sinergi-operations>`;
    site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
  });
  afterAll(() => site.close());

  async function openMap() {
    const scripts: string[] = [];
    const opened = await open(given.browser, site.address, {}, async (page) => {
      page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    });
    await settled(opened.page);
    const map = opened.page.locator('sinergi-map');
    await map.locator('canvas[style]').waitFor();
    const ways = () => scripts.flatMap((path) => /map\.(areas|tiles)/.exec(path)?.[1] ?? []);
    return { ...opened, map, ways };
  }

  it('when one regency has none, then all of them are tiles', async () => {
    await takeBoundaries(given.database, geojson(folder, 'ten', areas.slice(0, -1)));
    const { page, map, ways } = await openMap();
    expect(ways()).toEqual(['tiles']);
    expect(await map.locator('figcaption').textContent()).not.toContain('Batas wilayah');
    await page.close();
  });

  describe('when each regency has one', () => {
    let opened: Awaited<ReturnType<typeof openMap>>;
    beforeAll(async () => {
      await takeBoundaries(given.database, geojson(folder, 'eleven', areas));
      opened = await openMap();
    });
    afterAll(() => opened.page.close());

    /** Where the chart stands in the window, and a place of the map in it. */
    async function spot(place: Parameters<typeof onFrame>[0]) {
      const box = await opened.map.locator('.chart').boundingBox();
      if (!box) throw new Error('no chart');
      const { x, y } = onFrame(place, box.width, box.height);
      return { inChart: { x, y }, inWindow: { x: box.x + x, y: box.y + y } };
    }
    const tip = async (place: Parameters<typeof onFrame>[0]) => {
      const { inWindow } = await spot(place);
      await opened.page.mouse.move(inWindow.x, inWindow.y);
      await opened.page.waitForTimeout(100);
      const said = opened.map.locator('.tip');
      return (await said.count()) > 0 ? said.textContent() : null;
    };

    it('then one request asked for everything, nothing moved, axe finds nothing and the register is named', async () => {
      const { page, asked, noise, map, ways } = opened;
      expect(asked).toHaveLength(1);
      expect(ways()).toEqual(['areas']);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(await findings(page)).toEqual([]);
      expect(noise).toEqual([]);
      expect(await map.locator('figcaption').textContent()).toContain('. Batas wilayah: big. Data s.d.');
    });

    it('then each is filled with the colour of its class, and the sea and the hole are not', async () => {
      const points = await modelOf(opened.page);
      expect(points).toHaveLength(11);
      expect(new Set(points.map(({ step }) => step)).size).toBe(5);
      for (const { code, step } of points) {
        const { inChart } = await spot(cornerOf(code));
        expect([code, await colourAt(opened.page, inChart)]).toEqual([
          code,
          await legendColour(opened.page, step),
        ]);
      }
      for (const place of [hole, sea])
        expect(await colourAt(opened.page, (await spot(place)).inChart)).toBe('rgba(0, 0, 0, 0)');
    });

    it('then the pointer finds a regency by its shape, its island too, and nothing in its hole', async () => {
      expect(await tip(cornerOf('15.02'))).toMatch(/^Kabupaten Merangin: /);
      expect(await tip(hole)).toBeNull();
      expect(await tip(island)).toMatch(/^Kabupaten Tanjung Jabung Timur: /);
      expect(await tip(centreOf('15.71'))).toMatch(/^Kota Jambi: /);
    });

    it('then keys walk from the highest to the lowest, and Enter marks the chosen one', async () => {
      const { page, map } = opened;
      const points = await modelOf(page);
      await page.mouse.move(0, 0);
      await map.locator('.chart').focus();
      await page.keyboard.press('Home');
      for (const { spoken } of points) {
        expect(await map.locator('[aria-live]').textContent()).toBe(spoken);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
      await map.locator('.chosen').waitFor();
      await map.locator('.chart').blur();
      await page.waitForTimeout(200);
      const edge = await spot(westOf(points.at(-1)?.code ?? ''));
      expect(await colourAt(page, edge.inChart)).toBe(
        await map.locator('.chosen').evaluate((chosen) => getComputedStyle(chosen).borderTopColor),
      );
      await map.locator('.chosen').click();
    });

    it('then the picture of the server shows the areas too', async () => {
      const picture = await loadImage(`${given.server.address}/image/map.png`);
      const context = createCanvas(picture.width, picture.height).getContext('2d');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      const green = data.filter((red, at) => at % 4 === 0 && red < 60 && Number(data[at + 1]) > red + 40);
      // Far more than a legend, words and outlines take.
      expect(green.length).toBeGreaterThan(20_000);
    });

    it('then table and picture are there to take home, and name the register', async () => {
      const { page, map } = opened;
      const got = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          map.getByRole('button', { name }).click(),
        ]);
        return buffer(await download.createReadStream());
      };
      expect((await got('Unduh CSV')).toString()).toContain('. Batas wilayah: big\r\n');
      expect((await got('Unduh Gambar')).length).toBeGreaterThan(8000);
    });
  });
});

interface Drawn {
  code: string;
  step: number;
  spoken: string;
}

/** What the element means to draw. */
const modelOf = (page: Page): Promise<Drawn[]> =>
  page.evaluate(() => {
    const { view } = document.querySelector('sinergi-map') as unknown as {
      view: { chart: { points: { centre: { code: string }; step: number; spoken: string }[] } };
    };
    return view.chart.points.map(({ centre, step, spoken }) => ({ code: centre.code, step, spoken }));
  });

const legendColour = (page: Page, step: number): Promise<string> =>
  page
    .locator(`sinergi-map [data-colour="s${step}"]`)
    .evaluate((mark) => getComputedStyle(mark).backgroundColor);

/** The colour of one pixel of the chart. */
const colourAt = (page: Page, at: { x: number; y: number }): Promise<string> =>
  page.locator('sinergi-map canvas').evaluate((canvas, { x, y }) => {
    const context = (canvas as HTMLCanvasElement).getContext('2d');
    const [red, green, blue, opacity] =
      context?.getImageData(Math.round(x * devicePixelRatio), Math.round(y * devicePixelRatio), 1, 1).data ??
      [];
    return opacity === 255 ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${opacity})`;
  }, at);
