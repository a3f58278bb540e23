import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../widgets/manifest/manifest.js';
import { elementsOf } from '../../widgets/manifest/read.js';
import { servePages } from '../support/page-server.js';
import { browserAndServer } from './given.js';
import { open, pageWith, settled } from './site.js';

const names = elementsOf(await readManifest()).map(({ tagName }) => tagName);

/** What users of Lit know an element by. */
interface Lit extends HTMLElement {
  renderRoot: ShadowRoot;
  updateComplete: Promise<boolean>;
  heading?: string;
  from?: string | number;
}

describe('given every element in a page', () => {
  const given = browserAndServer('demo');
  let page: Page;
  let site: Awaited<ReturnType<typeof servePages>>;
  beforeAll(async () => {
    const set = `<script>document.querySelector('sinergi-relapse').heading = 'Judul dari halaman'</script>`;
    const elements = names.map((name) => `<${name}></${name}>`).join('');
    site = await servePages(() => ({ body: pageWith(given.server.address, elements + set) }));
    ({ page } = await open(given.browser, site.address));
    await settled(page);
  });
  afterAll(() => site.close());

  it('when its class is looked at, then each is an element of the one Lit', async () => {
    const seen = await page.evaluate((tags) => {
      const { litElementVersions } = globalThis as unknown as { litElementVersions: string[] };
      const bases = tags.map((tag) => {
        const element = document.querySelector(tag) as Lit;
        let base = customElements.get(tag) as unknown as {
          elementProperties?: Map<string, unknown>;
          finalized: boolean;
        };
        const known =
          base.finalized &&
          (base.elementProperties?.size ?? 0) > 0 &&
          element.renderRoot === element.shadowRoot;
        while (Object.getPrototypeOf(Object.getPrototypeOf(base)) !== HTMLElement)
          base = Object.getPrototypeOf(base);
        return known && element.updateComplete instanceof Promise ? base : tag;
      });
      return {
        versions: litElementVersions.length,
        different: new Set(bases).size,
        without: bases.filter((one) => typeof one === 'string'),
      };
    }, names);
    expect(seen).toEqual({ versions: 1, different: 1, without: [] });
  });

  it('when a property is set, then it is shown as soon as the update is complete, and no attribute is written', async () => {
    const seen = await page.locator('main > sinergi-operations').evaluate(async (one) => {
      const element = one as Lit;
      const before = element.getAttributeNames().join(' ');
      element.heading = 'Operasi kami';
      await element.updateComplete;
      const text = element.renderRoot.querySelector('.heading')?.textContent;
      return { text, same: element.getAttributeNames().join(' ') === before };
    });
    expect(seen).toEqual({ text: 'Operasi kami', same: true });
  });

  it('when a page set a property before the script came, then Lit takes it over', async () => {
    expect(await page.locator('main > sinergi-relapse .heading').textContent()).toBe('Judul dari halaman');
  });

  it('when a framework sets a year as a number, then it is asked for as a text', async () => {
    const from = await page.locator('main > sinergi-seizures').evaluate(async (one) => {
      const element = one as Lit;
      element.from = 2023;
      await element.updateComplete;
      return element.from;
    });
    expect(from).toBe('2023');
  });
});
