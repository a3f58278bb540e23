import { describe, expect, it } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { everyElement, findings, layoutShift, open, pageWith, settled } from './site.js';

describe('given a browser and a server over the demonstration province', () => {
  const given = browserAndServer('demo');

  /** A page of another site with these elements, opened. */
  async function embedded(elements: string, headers: Record<string, string> = {}) {
    const site = await servePages(() => ({ headers, body: pageWith(given.server.address, elements) }));
    const opened = await open(given.browser, site.address);
    const close = async () => {
      await opened.page.close();
      await site.close();
    };
    return { ...opened, close };
  }

  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'when the dashboard opens at %i px in %s, then it is whole, quiet, unmoved and accessible, with one data request',
    async (width, colorScheme) => {
      const { page, noise, asked, hosts } = await open(given.browser, `${given.server.address}/`, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await page.locator('sinergi-relapse .sentence').first().waitFor();
      await settled(page);
      expect(await page.locator('sinergi-operations .sentence').textContent()).toMatch(
        /^\d+ operasi dimulai di Jambi pada 2025; (naik|turun|sama) /,
      );
      expect(await page.locator('sinergi-operations .mark').textContent()).toBe('Data contoh (sintetis)');
      expect(await page.locator('sinergi-prevalence .mark').count()).toBe(0);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect({ noise, hosts: hosts.size }).toEqual({ noise: [], hosts: 1 });
      expect(asked).toEqual([expect.stringMatching(/\/q\?b=[\da-z]{14}&region=15$/)]);
      expect(asked[0]?.length).toBeLessThan(200);
      await page.close();
    },
  );

  it('when the dashboard of another language opens, then its name is another; what a reader chooses is asked in full', async () => {
    const { page, asked, noise } = await open(given.browser, `${given.server.address}/?locale=en`);
    await settled(page);
    await page.locator('sinergi-dashboard [name=region]').selectOption('15.71');
    await expect.poll(() => asked.length).toBe(2);
    await page.locator('sinergi-dashboard [name=period]').selectOption('2024');
    await expect.poll(() => asked.length).toBe(3);
    await settled(page);
    await page.goto(`${page.url().split('?')[0]}?locale=en`);
    await settled(page);
    const lengths = asked.map(({ length }) => length);
    process.stdout.write(`the dashboard asks by ${lengths[0]} characters, filtered by ${lengths[1]}\n`);
    expect(asked.map((address) => /[?&]([bd])=/.exec(address)?.[1])).toEqual(['b', 'd', 'd', 'b']);
    expect(asked[3]).toBe(asked[0]);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when another site embeds twenty widgets under a strict policy, then one request, no violation, no cookie, no storage', async () => {
    const policy = `default-src 'none'; script-src ${given.server.address}; connect-src ${given.server.address}; style-src 'self'; img-src data: blob:; require-trusted-types-for 'script'; trusted-types lit-html`;
    const seven = ['<sinergi-operations by="kind"></sinergi-operations>', ...everyElement.slice(0, 6)];
    const { page, noise, asked, close } = await embedded([...everyElement, ...seven].join(''), {
      'content-security-policy': policy,
    });
    await settled(page);
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
        scrollTo(0, top);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    await page.locator('sinergi-map canvas').waitFor({ state: 'attached' });
    expect({ noise, requests: asked.length }).toEqual({ noise: [], requests: 1 });
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await close();
  });

  it('when a reader uses the keyboard alone, then points are read out, the table opens, and nothing else is said', async () => {
    const { page, close } = await embedded('<sinergi-operations></sinergi-operations>');
    await settled(page);
    const element = page.locator('sinergi-operations');
    await element.locator('canvas[width]').waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const said = () => element.locator('[aria-live]').textContent();
    expect(await said()).toMatch(/^2025: \d+$/);
    await page.keyboard.press('ArrowLeft');
    expect(await said()).toMatch(/^2024: \d+$/);
    await page.keyboard.press('Home');
    expect(await said()).toMatch(/^2021: \d+$/);
    expect(await element.locator('table').count()).toBe(1);
    await element.getByRole('button', { name: 'Tabel' }).focus();
    await page.keyboard.press('Enter');
    expect(await element.locator('.twin tbody tr').count()).toBeGreaterThan(4);
    expect(await said()).toBe('');
    await close();
  });

  it('when the pointer rests on a point, then its value is shown beside it and not announced', async () => {
    const { page, close } = await embedded('<sinergi-operations></sinergi-operations>');
    await settled(page);
    await page.locator('sinergi-operations .chart').hover({ position: { x: 300, y: 100 } });
    expect(await page.locator('sinergi-operations .tip').textContent()).toMatch(/^\d{4}: \d+$/);
    expect(await page.locator('sinergi-operations [aria-live]').textContent()).toBe('');
    await close();
  });

  it('when the region is unknown, then the reader is told, and it is not tried again and again', async () => {
    const { page, asked, close } = await embedded('<sinergi-operations region="15.99"></sinergi-operations>');
    const alert = page.locator('sinergi-operations [role=alert]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('wilayah tidak dikenal: 15.99');
    await page.waitForTimeout(2500);
    expect(asked).toHaveLength(1);
    await close();
  });

  it('when too few people stand behind a regency, then the coarser table is offered, taken, and given back', async () => {
    const { page, close } = await embedded(
      '<sinergi-rehab-outcomes region="15.01"></sinergi-rehab-outcomes>',
    );
    await settled(page);
    const element = page.locator('sinergi-rehab-outcomes');
    expect(await element.locator('.sentence').textContent()).toMatch(/^Terlalu sedikit orang/);
    await element.getByRole('button', { name: /^Tampilkan .*2023–2025/ }).click();
    await element.getByRole('button', { name: 'Kembali' }).waitFor();
    await element.locator('.sentence', { hasText: '2023–2025' }).waitFor();
    await element.getByRole('button', { name: 'Kembali' }).click();
    await element.getByRole('button', { name: /^Tampilkan/ }).waitFor();
    await close();
  });

  it('when an element is moved in the page, then it keeps its chart; when it goes, its chart goes', async () => {
    const { page, close } = await embedded('<sinergi-operations></sinergi-operations>');
    await settled(page);
    const kept = await page.evaluate(async () => {
      const element = document.querySelector('sinergi-operations') as HTMLElement;
      const pixels = () => element.shadowRoot?.querySelector('canvas')?.toDataURL().length ?? 0;
      const before = pixels();
      document.body.prepend(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { drawn: before > 2000, same: pixels() === before };
    });
    expect(kept).toEqual({ drawn: true, same: true });
    await close();
  });

  it('when the page itself holds a sentence and a table, then they stay until the data are there', async () => {
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-operations><p>134 operasi.</p></sinergi-operations>'),
    }));
    const { page } = await open(given.browser, site.address, {}, (one) => one.route('**/q?**', () => {}));
    await page.waitForTimeout(600);
    expect(await page.getByText('134 operasi.').isVisible()).toBe(true);
    await page.close();
    await site.close();
  });

  it('when a token is set, then it goes by POST alone and exact figures come back', async () => {
    const { token } = await given.server.token({ role: 'LEADERSHIP' });
    const { page, asked, posted, close } = await embedded(
      '<sinergi-suspects region="15"></sinergi-suspects>',
    );
    await settled(page);
    const before = await page.locator('sinergi-suspects figcaption').textContent();
    await page
      .locator('sinergi-suspects')
      .evaluate((element, one) => Object.assign(element, { token: one }), token);
    await page.locator('sinergi-suspects figcaption', { hasText: 'Angka pasti' }).waitFor();
    expect(before).toContain('dilindungi');
    expect([asked.length, posted.length]).toEqual([1, 1]);
    expect(await page.locator('sinergi-suspects').getAttribute('token')).toBeNull();
    await close();
  });

  it('when twenty-five widgets are given a token, then one request asks for all of it, and the audit holds each question that reads', async () => {
    const indicators = [
      'FOLLOW_UP_6',
      'RETENTION_90',
      'TAT_IN_TIME',
      'CLEARANCE',
      'CASE_RATE',
      'OCCUPANCY',
    ].map((id) => `<sinergi-indicator indicator="${id}"></sinergi-indicator>`);
    const others = ['suspects', 'operations', 'seizures', 'cascade', 'relapse', 'rehab-outcomes'].map(
      (name) => `<sinergi-${name} heading="Lagi"></sinergi-${name}>`,
    );
    const all = [...everyElement, ...indicators, ...others];
    expect(all).toHaveLength(25);
    const { token } = await given.server.token({ role: 'LEADERSHIP', subject: 'ratna' });
    const { page, asked, posted, noise, close } = await embedded(all.join(''));
    await settled(page);
    await page.evaluate((one) => {
      for (const element of document.querySelectorAll('main > *')) Object.assign(element, { token: one });
    }, token);
    await page.locator('sinergi-suspects[heading] figcaption', { hasText: 'Angka pasti' }).waitFor();
    await settled(page);
    expect({ noise, asked: asked.length, posted: posted.length }).toEqual({ noise: [], asked: 1, posted: 1 });
    const [, body = ''] = posted[0]?.split(/(?<=^\/q) /) ?? [];
    const questions = (JSON.parse(body) as [string, ...object[]][]).map(([id, ...sets]) => ({ id, sets }));
    const { rows } = await given.database.pool.query(
      "SELECT left(document, 12) AS id, count(*)::int AS lines FROM records.audit_entry WHERE subject = 'ratna' GROUP BY 1",
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { id, lines } of rows) {
      const sent = questions.find((one) => one.id === id)?.sets.length ?? 0;
      expect(lines).toBeGreaterThan(0);
      expect(lines).toBeLessThanOrEqual(sent);
    }
    const ofIndicators = rows.find(({ lines }) => lines >= indicators.length);
    expect(ofIndicators).toBeDefined();
    await close();
  });
});
