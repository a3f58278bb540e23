import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveBrowser, sharedBrowser } from '../../support/browser.js';
import { serverOver } from '../../support/given-server.js';

describe('given the explorer in a browser', () => {
  const given = serverOver('empty');
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => leaveBrowser(browser));

  it('when a query is sent, then it is answered under a policy without eval and without foreign scripts', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) problems.push(message.text());
    });
    const query = encodeURIComponent('{ viewer { role } }');
    const response = await page.goto(`${given.server.address}/explorer?query=${query}`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' blob: 'sha256-[^;]+;/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
    await page.locator('.graphiql-execute-button').click({ timeout: 60_000 });
    await page.waitForFunction(
      () => document.querySelector('.result-window')?.textContent?.includes('PUBLIC'),
      undefined,
      { timeout: 60_000 },
    );
    expect(problems).toEqual([]);
  }, 150_000);
});
