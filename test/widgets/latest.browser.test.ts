import { beforeAll, describe, expect, it } from 'vitest';
import { publishProvince } from '../server/statistics/fixture.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, pageWith, settled } from './site.js';

describe('given data that end years ago', () => {
  const given = browserAndServer('empty');
  beforeAll(() => publishProvince(given.database));

  it('when a page says nothing of periods, then the last ones published are shown, not empty years', async () => {
    const elements = '<sinergi-operations></sinergi-operations><sinergi-seizures></sinergi-seizures>';
    const site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
    const { page, noise } = await open(given.browser, site.address);
    await settled(page);
    expect(await page.locator('sinergi-operations .sentence').textContent()).toBe(
      '3 operasi dimulai di Jambi pada 2024.',
    );
    expect(await page.locator('sinergi-seizures .sentence').textContent()).toContain('di Jambi pada 2024');
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });

  it('when a framework sets a year as a number, then it is read as the year', async () => {
    const site = await servePages(() => ({ body: pageWith(given.server.address, '<div id="stage"></div>') }));
    const { page, noise } = await open(given.browser, site.address);
    await page.evaluate(async () => {
      await customElements.whenDefined('sinergi-operations');
      const element = Object.assign(document.createElement('sinergi-operations'), { from: 2024, to: 2024 });
      document.querySelector('#stage')?.append(element);
    });
    await settled(page);
    expect(await page.locator('sinergi-operations .sentence').textContent()).toContain('pada 2024');
    expect(noise).toEqual([]);
    await page.close();
    await site.close();
  });

  it('when a page names its first year, then it holds; when that is not published yet, then that is said', async () => {
    const elements =
      '<sinergi-operations from="2024"></sinergi-operations><sinergi-operations from="2030"></sinergi-operations>';
    const site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
    const { page } = await open(given.browser, site.address);
    await settled(page);
    const said = await page.locator('sinergi-operations .sentence').allTextContents();
    expect(said).toEqual([
      '3 operasi dimulai di Jambi pada 2024.',
      'Belum ada operasi yang dipublikasikan untuk periode ini.',
    ]);
    await page.close();
    await site.close();
  });
});
