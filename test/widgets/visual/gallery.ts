import type { Browser, Page } from 'playwright-core';
import { descriptions } from '../../../widgets/elements/descriptions.js';
import { addressOf } from '../../../widgets/gallery/choice.js';
import { type State, states } from '../../../widgets/gallery/states.js';
import { findings, layoutShift, open } from '../site.js';

export interface Look {
  locale: 'id' | 'en';
  theme: 'light' | 'dark';
  width: 360 | 768 | 1280;
}

/** The gallery in one look, with all states or one, every chart drawn. */
export async function openGallery(browser: Browser, server: string, look: Look, state?: State) {
  const { locale, theme, width } = look;
  const address = `${server}${addressOf({ element: undefined, state, locale, theme })}`;
  const opened = await open(browser, address, { viewport: { width, height: 900 } });
  await opened.page.locator('sinergi-dashboard').first().waitFor();
  const isShown = async (how: Shown) => {
    const shown = opened.page.waitForFunction(everythingIsShown, { shows, how }, { timeout: 100_000 });
    await shown.catch((error) => {
      throw new Error(['not everything is shown', ...opened.noise].join('\n'), { cause: error });
    });
  };
  // Who scrolls before the answers are there sees them come, on a busy machine.
  await isShown('told');
  await scrollThrough(opened.page);
  await isShown('drawn');
  return { ...opened, cells: cellsOf(state) };
}

/** One element in one state, and where it stands in the page. */
export interface Cell {
  element: string;
  state: State;
  selector: string;
}

const cellsOf = (only?: State): Cell[] =>
  descriptions.flatMap(({ name }) =>
    states
      .filter((state) => !only || state === only)
      .map((state) => ({
        element: name,
        state,
        selector: `#${name} [data-state=${state}] > sinergi-${name}`,
      })),
  );

/** What a widget has in its shadow root once it shows a state. */
const shows: Record<State, string> = {
  ready: '.sentence',
  waiting: '[aria-busy=true] .shape',
  nothing: '.sentence',
  withheld: '.sentence',
  unreachable: '.stale',
};

/** Charts are drawn when readers come near. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      await nextFrame();
      await nextFrame();
    }
    scrollTo(0, 0);
  });
}

/** Told in words, and charts drawn as wide as their place. */
type Shown = 'told' | 'drawn';

function everythingIsShown({ shows, how }: { shows: Record<State, string>; how: Shown }): boolean {
  return [...document.querySelectorAll<HTMLElement>('.cell')].every((cell) => {
    const widget = cell.lastElementChild;
    const inside = widget?.shadowRoot?.querySelectorAll('.grid > *');
    const widgets = inside?.length ? [...inside] : [widget];
    return widgets.every((one) => {
      const canvas = one?.shadowRoot?.querySelector('canvas');
      const drawn = how === 'told' || !canvas || canvas.width === canvas.parentElement?.clientWidth;
      return drawn && one?.shadowRoot?.querySelector(shows[cell.dataset.state as State]);
    });
  });
}

/** What a reader would complain about, one line each: noise, things that move or do not fit, barriers. */
export async function complaints(page: Page, noise: string[]): Promise<string[]> {
  const shift = await layoutShift(page);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...noise,
    ...(shift < 0.02 ? [] : [`layout shift of ${shift.toFixed(3)}`]),
    ...(over <= 0 ? [] : [`${over} px wider than the screen`]),
    ...(await findings(page)),
  ];
}
