import { describe, expect, it, vi } from 'vitest';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, pageWith, settled } from './site.js';

const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const answerOf = (value: number) =>
  JSON.stringify([
    {
      data: {
        statistics: {
          label: 'Operasi',
          definition: '',
          source: 's',
          unit: 'operation',
          synthetic: false,
          cells: [
            {
              period: '2025',
              value,
              halfWidth: null,
              reason: null,
              region: { code: '15', name: 'Jambi' },
              dimensions: [],
              coarser: null,
            },
          ],
        },
        region: { name: 'Jambi' },
        release: { dataUntil: null },
      },
    },
  ]);

/** Notes the pauses between tries and makes them last a hundredth; the idle time before a chart is no such pause. */
function shortenPauses(): void {
  const wait = setTimeout;
  const pauses: number[] = [];
  const least = 1_900;
  Object.assign(globalThis, {
    pauses,
    setTimeout(work: () => void, pause = 0, ...rest: unknown[]) {
      if (pause < least) return wait(work, pause, ...rest);
      pauses.push(pause);
      return wait(work, pause / 100, ...rest);
    },
  });
}

describe('given a server in trouble', () => {
  const given = browserAndServer('empty');

  it('when it is gone, answers garbage, 503, and comes back, then each is shown and data are not lost', async () => {
    let mood: 'gone' | 'garbage' | 'overloaded' | 'well' = 'gone';
    const shaky = await servePages((path) => {
      if (!path.startsWith('/q'))
        return {
          body: pageWith(given.server.address, `<sinergi-operations src="${address}"></sinergi-operations>`),
        };
      if (mood === 'gone') return undefined;
      if (mood === 'garbage') return { headers, body: '<html>' };
      return mood === 'overloaded'
        ? { headers, status: 503, body: '{"errors":[{"message":"later"}]}' }
        : { headers, body: answerOf(12) };
    });
    const { address } = shaky;
    const { page } = await open(given.browser, shaky.address);
    const element = page.locator('sinergi-operations');
    await element.locator('.stale').waitFor();
    expect(await element.locator('.sentence').count()).toBe(0);
    for (const next of ['garbage', 'overloaded'] as const) {
      mood = next;
      await element.getByRole('button', { name: 'Coba lagi' }).click();
      await page.waitForTimeout(200);
      expect(await element.locator('.stale').isVisible()).toBe(true);
    }
    mood = 'well';
    // Nobody presses anything: it tries again by itself.
    await element.locator('.chart').waitFor();
    expect(await element.locator('.sentence').textContent()).toBe('12 operasi dimulai di Jambi pada 2025.');
    expect(await element.locator('.stale').count()).toBe(0);
    mood = 'gone';
    await element.evaluate((one) => one.setAttribute('region', '15.71'));
    await element.locator('.stale').waitFor();
    expect(await element.locator('.stale').textContent()).toContain('data terakhir');
    expect(await element.locator('.sentence').textContent()).toBe('12 operasi dimulai di Jambi pada 2025.');
    await page.close();
    await shaky.close();
  });

  it('when it stays away, then pauses between tries grow', async () => {
    let tries = 0;
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-operations></sinergi-operations>'),
    }));
    const { page } = await open(given.browser, site.address, {}, async (one) => {
      await one.addInitScript(shortenPauses);
      await one.route('**/q?**', (route) => {
        tries++;
        return route.fulfill({ status: 200, body: 'no' });
      });
    });
    await vi.waitFor(() => expect(tries).toBeGreaterThanOrEqual(4), { timeout: 100_000 });
    const pauses = (await page.evaluate('pauses')) as number[];
    expect(pauses[0]).toBeGreaterThanOrEqual(1000);
    for (const at of [1, 2]) expect(pauses[at]).toBeGreaterThanOrEqual((pauses[at - 1] ?? 0) * 1.5);
    await page.close();
    await site.close();
  });

  it('when the answer to an older question comes after the newer one, then it changes nothing', async () => {
    const site = await servePages(() => ({
      body: pageWith(given.server.address, '<sinergi-operations></sinergi-operations>'),
    }));
    const { page } = await open(given.browser, site.address, {}, (one) =>
      one.route('**/q?**', async (route) => {
        const old = !route.request().url().includes('15.71');
        await new Promise((resolve) => setTimeout(resolve, old ? 1200 : 100));
        return route.fulfill({ status: 200, headers, body: answerOf(old ? 1 : 2) });
      }),
    );
    await page.waitForTimeout(300);
    await page.locator('sinergi-operations').evaluate((one) => one.setAttribute('region', '15.71'));
    await settled(page);
    await page.waitForTimeout(1500);
    expect(await page.locator('sinergi-operations .sentence').textContent()).toMatch(/^2 operasi/);
    await page.close();
    await site.close();
  });

  it('when it does not allow other origins, then the browser keeps its answer from the widget', async () => {
    const closed = await servePages((path) =>
      path.startsWith('/q')
        ? { headers: { 'content-type': 'application/json' }, body: answerOf(3) }
        : { body: '' },
    );
    const site = await servePages(() => ({
      body: pageWith(
        given.server.address,
        `<sinergi-operations src="${closed.address}"></sinergi-operations>`,
      ),
    }));
    const { page } = await open(given.browser, site.address);
    await page.locator('sinergi-operations .stale').waitFor();
    expect(await page.locator('sinergi-operations .sentence').count()).toBe(0);
    await page.close();
    await site.close();
    await closed.close();
  });

  it('when it refuses a question, then each element says why in its own language', async () => {
    const site = await servePages(() => ({
      body: pageWith(
        given.server.address,
        '<sinergi-operations></sinergi-operations><sinergi-seizures locale="en"></sinergi-seizures>',
      ),
    }));
    const { page } = await open(given.browser, site.address);
    const problem = (element: string) => page.locator(`${element} .problem`).textContent();
    expect(await problem('sinergi-operations')).toMatch(
      /^Permintaan ini tidak dapat dijawab: belum ada yang diterbitkan/,
    );
    expect(await problem('sinergi-seizures')).toMatch(/^This cannot be answered: nothing is published yet/);
    await page.close();
    await site.close();
  });
});
