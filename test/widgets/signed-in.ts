import type { Page } from 'playwright-core';

/** Of the suspects of the province: protected for everyone, exact for leadership. */
const caption = (page: Page) => page.locator('sinergi-suspects figcaption');

/** Waits until the suspects say that of their precision. */
export const shows = (page: Page, text: RegExp) => caption(page).filter({ hasText: text }).waitFor();

/** Everything that a browser keeps of a page, beside its memory. */
export const kept = async (page: Page): Promise<string> =>
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

/** Signs in with a pasted token. */
export async function paste(page: Page, token: string): Promise<void> {
  await page.locator('#sign-in').click();
  await page.getByLabel('Token').fill(token);
  await page.locator('#sign-in-form [type=submit]').click();
}

/** The numbers of the suspects, as the table twin has them. */
export const figuresOf = (page: Page): Promise<string[]> =>
  page
    .locator('sinergi-suspects')
    .evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('tbody td') ?? [])].map((cell) => cell.textContent ?? ''),
    );

/** How many elements of the page hold a token that begins so. */
export const holdersOf = (page: Page, token: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('*')].filter((one) =>
        String((one as { token?: string }).token).startsWith(wanted),
      ).length,
    token,
  );
