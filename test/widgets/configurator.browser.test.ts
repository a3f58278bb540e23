import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyRule } from '../../widgets/configurator/apply-rule.js';
import { cmsRules } from '../../widgets/configurator/cms-rules.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { presentVersion } from './older-build.js';
import { findings, open, settled } from './site.js';

describe('given a webmaster at /embed', () => {
  const given = browserAndServer('demo');
  const bodies = new Map<string, string>();
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    site = await servePages((path) => ({
      body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Situs</title><link rel="icon" href="data:,"><body><main>${bodies.get(path) ?? ''}</main></html>`,
    }));
  });
  afterAll(() => site.close());

  const at = (query = '') => `${given.server.address}/embed${query}`;
  const start = async (query = '', options: Parameters<typeof open>[2] = {}) => {
    const opened = await open(given.browser, at(query), options);
    await opened.page.locator('select[name=widget]').waitFor();
    await settled(opened.page);
    return opened;
  };
  const code = (page: Page) => page.locator('#snippet code').textContent();

  it('when a chart, a region and colours are chosen, then preview, code, address and warnings follow', async () => {
    const { page, noise, hosts } = await start();
    expect(await code(page)).toMatch(/<p>\d+ operasi .+ 2025/);
    await page.selectOption('select[name=widget]', 'relapse');
    await page.selectOption('select[name=by]', 'mentor');
    await page.getByText('Tampilan').click();
    await page.selectOption('select[name=locale]', 'en');
    await page.selectOption('select[name=theme]', 'light');
    await page.locator('input[name=rehab]').fill('#eeeeee');
    await page.locator('.warnings').waitFor();
    await settled(page);
    expect(await page.locator('.warnings').textContent()).toBe(
      'Rehabilitasi sulit dibaca pada tema terang: kontras 1,1, perlu 3.',
    );
    const sentence = await page.locator('sinergi-relapse .sentence').textContent();
    expect(await code(page)).toContain(`<p>${sentence?.trim()}</p>`);
    expect(await code(page)).toContain(
      '<sinergi-relapse by="mentor" region="15" locale="en" theme="light" style="--sinergi-rehab:#eeeeee">',
    );
    expect(page.url()).toBe(
      at('?widget=relapse&by=mentor&region=15&locale=en&theme=light&rehab=eeeeee&ui=id'),
    );
    await page.getByLabel('Versi tetap').check();
    expect(await code(page)).toMatch(
      new RegExp(`/widgets/${presentVersion}/sinergi\\.js"\\s+integrity="sha384-`),
    );
    await page.reload();
    await settled(page);
    expect(await code(page)).toContain('integrity=');
    expect(noise).toEqual([]);
    expect([...hosts]).toEqual([new URL(given.server.address).host]);
    await page.close();
  });

  it('when the keyboard alone is used, then tabs change with arrows, and the code is copied', async () => {
    const { page } = await start('?widget=capacity&region=15.71');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: 'Elemen' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bingkai');
    await page.getByRole('button', { name: 'Salin kode' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tersalin').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page));
    expect(copied).toMatch(/^<iframe src="[^"]+\/embed\/capacity\?region=15\.71" title="[^"]{5,}"/);
    await page.close();
  });

  it('when the four codes are pasted into a page elsewhere, then each shows the chart; through the rules of WordPress for authors, what they leave', async () => {
    const { page } = await start('?widget=operations&region=15&version=fixed');
    const codes: Record<string, string> = {};
    for (const tab of ['Elemen', 'Bingkai', 'Alamat saja', 'Gambar']) {
      await page.getByRole('tab', { name: tab }).click();
      codes[tab] = (await code(page)) ?? '';
    }
    const sentence = await page.locator('sinergi-operations .sentence').textContent();
    await page.close();

    const oembed = await fetch(
      `${given.server.address}/oembed?url=${encodeURIComponent(codes['Alamat saja'] ?? '')}`,
    );
    const { html } = (await oembed.json()) as { html: string };
    bodies.set('/', [codes.Elemen, codes.Bingkai, html, codes.Gambar].join('\n'));
    const whole = await open(given.browser, site.address);
    await settled(whole.page);
    expect(await whole.page.locator('sinergi-operations .sentence').textContent()).toBe(sentence);
    for (const frame of await whole.page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame().locator('sinergi-operations .sentence');
      await inside.waitFor();
      expect(await inside.textContent()).toBe(sentence);
    }
    const picture = whole.page.locator('img[alt]');
    expect(await picture.getAttribute('alt')).toBe(sentence?.trim());
    expect(
      await picture.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth)),
    ).toBeGreaterThan(600);
    expect(whole.noise).toEqual([]);
    await whole.page.close();

    const author = cmsRules[0];
    if (!author) throw new Error('no rules');
    bodies.set('/wordpress', applyRule([codes.Elemen, codes.Bingkai, codes.Gambar].join('\n'), author).html);
    const left = await open(given.browser, `${site.address}/wordpress`);
    expect(await left.page.locator('script, iframe, sinergi-operations').count()).toBe(0);
    expect(await left.page.locator('main').textContent()).toContain(sentence?.trim());
    expect(await left.page.locator('main table tbody tr').count()).toBeGreaterThan(3);
    expect(
      await left.page
        .locator('main img')
        .evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth)),
    ).toBeGreaterThan(600);
    await left.page.close();
  });

  it('when a page is pasted into the check, then it says what is missing and what each system takes out, and runs nothing', async () => {
    const { page, noise } = await start('?locale=en');
    const pasted = page.locator('textarea');
    const verdict = (cms: string) => page.locator(`.verdict[data-cms=${cms}]`);
    await pasted.fill((await code(page)) ?? '');
    expect(await page.locator('.found').textContent()).toBe(
      'Found: script of Sinergi, element of Sinergi, table',
    );
    expect(await verdict('wordpress').locator('.outcome').textContent()).toBe('sentence and table');
    await verdict('wordpress').locator('summary').click();
    expect(await verdict('wordpress').textContent()).toContain('Taken out: <script> <sinergi-operations>');
    expect(await verdict('drupalFull').locator('.outcome').textContent()).toBe('chart');
    await pasted.fill(
      '<p>Kami</p><sinergi-operations></sinergi-operations><img src=x onerror="document.title=1">',
    );
    expect(await page.locator('.found').textContent()).toMatch(/its script is not/);
    await pasted.fill('<p>Kami</p>');
    expect(await page.locator('.found').textContent()).toBe('There is no part of Sinergi in it.');
    expect(await page.title()).toBe('Embed a chart · Sinergi');
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when the choices cannot be loaded, then that is said, and the code is there all the same', async () => {
    const { page } = await open(given.browser, 'about:blank', {}, (one) =>
      one.route('**/widgets/v1/build.json', (route) => route.abort()),
    );
    await page.goto(at());
    await page.getByRole('alert').waitFor();
    expect(await code(page)).toContain('<sinergi-operations region="15">');
    await page.close();
  });

  it.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)(
    'when it is looked at %i pixels wide, %s, then axe finds nothing and nothing is wider than the page',
    async (width, colorScheme) => {
      const { page } = await start('?widget=map&now=ffffff', {
        viewport: { width, height: 800 },
        colorScheme,
      });
      await page.locator('textarea').fill('<sinergi-map></sinergi-map>');
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.close();
    },
  );
});
