import { draw } from '../charts/draw.js';
import type { Drawing, Size } from '../charts/drawing.js';
import { chartStyles } from '../styles/chart.styles.js';
import { wear } from '../styles/wear.js';
import { colourLegend, inkOf } from './ink.js';
import { pointAfter } from './keys.js';
import { onPaper } from './near-viewport.js';
import { inTurn } from './one-a-frame.js';
import { observeSize } from './sizes.js';
import type { Widget } from './widget.js';

/** The chart on the host's canvas: drawn again on new data, theme or size. Comes with Chart.js, when it is needed. */
export class LiveChart {
  #drawing?: Drawing;
  #canvas?: HTMLCanvasElement;
  #drawn?: string;
  #unobserve?: () => void;

  constructor(private readonly host: Widget) {
    wear(host.renderRoot, chartStyles);
  }

  update(): void {
    // Nobody waits for a turn while the page prints.
    if (onPaper) this.#refresh();
    else
      inTurn(this, () => {
        this.#refresh();
        this.#drawing?.mark(this.host.selected);
        this.#placeTip();
      });
  }

  handle(event: Event): void {
    if (event instanceof KeyboardEvent) this.#keyed(event);
    else if (event.type === 'pointermove') this.#read(this.#find(event as PointerEvent), false);
    else if (event.type === 'click') this.#choose(this.#find(event as MouseEvent));
    else this.#read(null, false);
  }

  #keyed(event: KeyboardEvent): void {
    const { selected, view } = this.host;
    const last = (view?.chart?.points.length ?? 0) - 1;
    const next = pointAfter(event.key, selected, last);
    if (next !== undefined) this.#read(next, true);
    else if (selected !== null && (event.key === 'Enter' || event.key === ' ')) this.#choose(selected);
    else return;
    event.preventDefault();
  }

  /** The page is told which point it is, and the group shows its region or year. */
  #choose(index: number | null): void {
    const point = this.host.view?.chart?.points[index ?? -1];
    if (!point) return;
    const { label, value, filter } = point;
    this.host.tell('sinergi-select', { index, label: label.join(' '), value, filter });
    if (filter) this.host.showOnly(filter);
  }

  #read(index: number | null, byKey: boolean): void {
    this.host.byKey = byKey;
    this.host.selected = index;
    // A key may come to the point on which the pointer rests: it is announced all the same.
    this.host.requestUpdate();
  }

  /** The point nearest to the pointer. */
  #find({ offsetX, offsetY }: MouseEvent): number | null {
    return this.#drawing?.find(offsetX, offsetY) ?? null;
  }

  /** The chart once more, as sharp as print needs it, for as long as it is used. */
  paint<Result>(
    sharpness: number,
    use: (canvas: HTMLCanvasElement, size: Size) => Result,
  ): Result | undefined {
    const { view, language } = this.host;
    const frame = this.#canvas?.parentElement;
    if (!view?.chart || !frame) return undefined;
    const size = { width: frame.clientWidth, height: frame.clientHeight };
    const canvas = Object.assign(document.createElement('canvas'), size);
    const drawing = draw(canvas, view.chart, inkOf(this.host), language, sharpness);
    const result = use(canvas, size);
    drawing.destroy();
    return result;
  }

  clear(): void {
    this.#unobserve?.();
    this.#drawing?.destroy();
    this.#drawing = undefined;
    this.#drawn = undefined;
    this.#canvas = undefined;
  }

  #refresh(): void {
    const { view, isConnected, language } = this.host;
    const model = view?.state === 'ready' ? view.chart : undefined;
    const canvas = this.host.renderRoot.querySelector('canvas');
    if (!model || !canvas || !isConnected) {
      this.clear();
      return;
    }
    if (onPaper) this.host.dataset.theme = 'light';
    const ink = inkOf(this.host);
    colourLegend(this.host.renderRoot, ink);
    const state = JSON.stringify([model, ink, language, onPaper]);
    if (state === this.#drawn && canvas === this.#canvas) return;
    this.clear();
    const frame = canvas.parentElement as HTMLElement;
    canvas.width = frame.clientWidth;
    canvas.height = frame.clientHeight;
    this.#drawn = state;
    this.#canvas = canvas;
    this.#drawing = draw(canvas, model, ink, language, onPaper ? 3 : devicePixelRatio);
    this.#unobserve = observeSize(frame, () => this.#fit(frame));
  }

  #fit({ clientWidth, clientHeight }: HTMLElement): void {
    if (clientWidth > 0) this.#drawing?.resize(clientWidth, clientHeight);
  }

  /** Beside the point that is read, inside the chart. */
  #placeTip(): void {
    const { selected, renderRoot } = this.host;
    const tip = renderRoot.querySelector<HTMLElement>('.tip');
    const at = selected === null ? undefined : this.#drawing?.place(selected);
    if (!tip || !at) return;
    const room = (tip.parentElement?.clientWidth ?? 0) - tip.offsetWidth;
    const above = at.y - tip.offsetHeight - 12;
    tip.style.left = `${Math.max(0, Math.min(at.x - tip.offsetWidth / 2, room))}px`;
    tip.style.top = `${above >= 0 ? above : at.y + 16}px`;
  }
}
