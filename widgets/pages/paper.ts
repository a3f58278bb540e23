import type { SinergiElement } from '../elements/sinergi-element.js';

/** How long a chart that does not come holds up the print, in milliseconds. */
const patience = 5_000;
/** When the maps come, if nobody scrolled to them before, in milliseconds after the first data. */
const afterFirst = 3_000;

/** Boundaries are there before anybody prints: what comes only when it prints, comes too late for a key that prints. */
function prepareMaps(): void {
  for (const { chart } of document.querySelectorAll<SinergiElement>('.charts > :is(.compared, .rows)'))
    chart.come();
}

/** Lays the page out as on paper before it prints, so that charts are drawn for that width, and prints it whole. */
export function printWholePage(button: HTMLElement): void {
  const sheet = document.getElementById('paper') as HTMLLinkElement;
  const show = (media: string) => () => {
    sheet.media = media;
  };
  // This script stands before the widgets' own: when they draw themselves for paper, the page has its width.
  addEventListener('beforeprint', show('all'));
  addEventListener('afterprint', show('print'));
  document.addEventListener('sinergi-ready', () => setTimeout(prepareMaps, afterFirst), { once: true });
  button.addEventListener('click', async () => {
    await allDrawn();
    print();
  });
}

/** Charts that nobody scrolled to are drawn too. */
async function allDrawn(): Promise<void> {
  const widgets = [...document.querySelectorAll<SinergiElement>('.tiles > *, .charts > *')];
  for (const { chart } of widgets) chart.come();
  const until = performance.now() + patience;
  while (performance.now() < until && widgets.some(isAwaited)) await nextFrame();
}

const isAwaited = ({ view, renderRoot }: SinergiElement) =>
  view?.state === 'ready' && view.chart && !renderRoot.querySelector('canvas')?.hasAttribute('width');

const nextFrame = () => new Promise(requestAnimationFrame);
