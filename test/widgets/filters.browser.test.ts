import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, pageWith, settled } from './site.js';

describe('given widgets of one group', () => {
  const given = browserAndServer('demo');
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    const elements = `<sinergi-map group="a" shareable></sinergi-map><sinergi-operations group="a"></sinergi-operations>
      <sinergi-relapse group="a"></sinergi-relapse><sinergi-operations id="other"></sinergi-operations>`;
    site = await servePages(() => ({ body: pageWith(given.server.address, elements) }));
  });
  afterAll(() => site.close());

  it('when a regency is chosen by key, then its group shows it, others do not, and the address carries it', async () => {
    const { page } = await open(given.browser, site.address);
    await settled(page);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('sinergi-filter', (event) => resolve((event as CustomEvent).detail));
        }),
    );
    await page.locator('sinergi-map canvas[style]').waitFor();
    await page.locator('sinergi-map .chart').focus();
    await page.keyboard.press('Home');
    const said = await page.locator('sinergi-map [aria-live]').textContent();
    await page.keyboard.press('Enter');
    const place = said?.split(':')[0] ?? '';
    await page.locator('sinergi-operations[group] .sentence', { hasText: `di ${place} ` }).waitFor();
    expect(await heard).toEqual({ region: expect.stringMatching(/^15\.\d\d$/) });
    expect(await page.locator('#other .sentence').textContent()).toContain('di Jambi pada');
    expect(await page.locator('sinergi-relapse figcaption').textContent()).toContain('seluruh provinsi');
    expect(new URL(page.url()).searchParams.get('sinergi-a')).toMatch(/^15\.\d\d~$/);
    await page.locator('sinergi-operations[group] .chosen').click();
    await page.locator('sinergi-operations[group] .sentence', { hasText: 'di Jambi pada' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('when a page is opened by an address that carries a view, then that view is shown', async () => {
    const { page } = await open(given.browser, `${site.address}/?sinergi-a=15.71~2023`);
    await page
      .locator('sinergi-operations[group] .sentence', { hasText: 'di Kota Jambi pada 2023' })
      .waitFor();
    expect(await page.locator('sinergi-operations[group] .chosen').textContent()).toContain(
      'Kota Jambi · 2023',
    );
    await page.close();
  });

  it('when a region and a year are picked from the lists of a dashboard, then all its widgets follow', async () => {
    const { page, noise } = await open(given.browser, `${given.server.address}/`, {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('sinergi-dashboard select option').nth(5).waitFor({ state: 'attached' });
    await page.locator('sinergi-dashboard').getByLabel('Wilayah').selectOption('15.71');
    await page.locator('sinergi-dashboard').getByLabel('Tahun').selectOption('2024');
    await page.locator('sinergi-operations .sentence', { hasText: 'di Kota Jambi pada 2024' }).waitFor();
    await page.locator('sinergi-rehab-outcomes .sentence', { hasText: 'Kota Jambi pada 2024' }).waitFor();
    await page.waitForTimeout(300);
    expect(noise).toEqual([]);
    await page.close();
  });
});
