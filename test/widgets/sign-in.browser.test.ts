import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserAndServer } from './given.js';
import { findings, open, settled } from './site.js';

/** Of the suspects of the province: protected for everyone, exact for leadership. */
const caption = (page: Page) => page.locator('sinergi-suspects figcaption');

const shows = (page: Page, text: RegExp) => caption(page).filter({ hasText: text }).waitFor();

/** Everything that a browser keeps of a page, beside its memory. */
const kept = async (page: Page): Promise<string> =>
  JSON.stringify([
    page.url(),
    await page.context().storageState({ indexedDB: true }),
    await page.evaluate(() => [
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      document.documentElement.outerHTML,
      performance.getEntriesByType('resource').map(({ name }) => name),
    ]),
  ]);

async function paste(page: Page, token: string): Promise<void> {
  await page.locator('#sign-in').click();
  await page.getByLabel('Token').fill(token);
  await page.locator('#sign-in-form [type=submit]').click();
}

describe('given a server without an issuer, and the dashboard in a browser', () => {
  const given = browserAndServer('demo');

  it('when leadership pastes a token, then figures are exact and marked, the token stays in memory, and signing out takes both back', async () => {
    const { page, noise } = await open(given.browser, `${given.server.address}/`, { bypassCSP: true });
    await shows(page, /dilindungi/);
    const protectedTable = await figuresOf(page);
    const { token } = await given.server.token({ role: 'LEADERSHIP', agency: 'BNNP-JAMBI' });
    await paste(page, ` Bearer ${token}\n`);
    await shows(page, /Angka pasti/);
    expect(await page.locator('#viewer').textContent()).toMatch(
      /^Masuk sebagai pimpinan, .*Jambi.* pasti, tanpa perlindungan; jangan dipublikasikan/,
    );
    expect(await page.locator('body').getAttribute('data-mark')).toBe('Angka pasti – bukan untuk publikasi');
    await settled(page);
    expect(await figuresOf(page)).not.toEqual(protectedTable);
    expect(await findings(page)).toEqual([]);
    expect(await kept(page)).not.toContain(token.slice(-40));

    await page.locator('#sign-out').click();
    await shows(page, /dilindungi/);
    expect(await figuresOf(page)).toEqual(protectedTable);
    expect(await page.locator('body').getAttribute('data-mark')).toBeNull();
    expect(await page.locator('#viewer').textContent()).toMatch(/^Anda sudah keluar/);
    expect(await holdersOf(page, token)).toBe(0);
    expect(noise).toEqual([]);
    await page.close();
  });

  it('when a token is not taken, then words say why, nothing is shown, and cancelling forgets it', async () => {
    const { page } = await open(given.browser, `${given.server.address}/?locale=en`);
    const said = page.locator('#sign-in-problem');
    await paste(page, 'kata sandi');
    await said.filter({ hasText: 'This is no token' }).waitFor();
    const { token } = await given.server.token({ role: 'LEADERSHIP' });
    await page.getByLabel('Token').fill(`${token.slice(0, -8)}AAAAAAAA`);
    await page.locator('#sign-in-form [type=submit]').click();
    await said.filter({ hasText: 'does not take the token' }).waitFor();
    expect(await holdersOf(page, token.slice(0, -8))).toBe(0);
    await page.locator('#sign-in-cancel').click();
    await page.locator('#sign-in').click();
    expect([await page.getByLabel('Token').inputValue(), await said.textContent()]).toEqual(['', '']);
    await page.close();
  });

  it('when a role reads nothing exactly, then the page says so and claims no exact figure', async () => {
    const { page } = await open(given.browser, `${given.server.address}/`);
    const { token } = await given.server.token({ role: 'STEWARD', agency: 'BNNP-JAMBI' });
    await paste(page, token);
    await page.locator('#viewer', { hasText: 'pengelola data' }).waitFor();
    expect(await page.locator('#viewer').textContent()).toContain('tidak membuka angka pasti');
    expect(await page.locator('body').getAttribute('data-mark')).toBeNull();
    await page.close();
  });

  it('when the token is revoked, then the next question signs the reader out and says why', async () => {
    const { page } = await open(given.browser, `${given.server.address}/`);
    const { id, token } = await given.server.token({ role: 'LEADERSHIP' });
    await paste(page, token);
    await shows(page, /Angka pasti/);
    await given.database.pool.query('INSERT INTO records.revoked_token (id, revoked_at) VALUES ($1, now())', [
      id,
    ]);
    await page.locator('sinergi-dashboard [name=period]').selectOption('2024');
    await page.locator('#viewer', { hasText: 'Token ini sudah dicabut' }).waitFor();
    await shows(page, /dilindungi/);
    expect(await holdersOf(page, token)).toBe(0);
    expect(await page.locator('#sign-in').isVisible()).toBe(true);
    await page.close();
  });
});

/** The numbers of the suspects, as the table twin has them. */
const figuresOf = (page: Page): Promise<string[]> =>
  page
    .locator('sinergi-suspects')
    .evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent ?? ''),
    );

/** How many elements of the page hold a token that begins so. */
const holdersOf = (page: Page, token: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('*')].filter((one) =>
        String((one as { token?: string }).token).startsWith(wanted),
      ).length,
    token,
  );
