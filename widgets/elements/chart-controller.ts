import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Ink } from '../charts/chart-config.js';
import type { Drawing } from '../charts/draw.js';
import type { ChartModel } from '../charts/view.js';
import type { Locale } from '../i18n/locale.js';
import { nearViewport } from './near-viewport.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/** Keeps a chart on the host's canvas: loads Chart.js when it comes near, redraws on new data, theme or size. */
export class ChartController implements ReactiveController {
  private drawing?: Drawing;
  private drawn?: string;
  private near = false;
  private forget?: () => void;
  private readonly sizes = new ResizeObserver(() => requestAnimationFrame(() => this.fit()));

  constructor(
    private readonly host: Host,
    private readonly what: () => { model: ChartModel; locale: Locale } | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.forget = nearViewport(this.host, () => {
      this.near = true;
      void this.refresh();
    });
  }

  /** An element that is only moved is connected again at once, and keeps its chart. */
  hostDisconnected(): void {
    this.forget?.();
    queueMicrotask(() => {
      if (!this.host.isConnected) this.clear();
    });
  }

  hostUpdated(): void {
    void this.refresh();
  }

  mark(index: number | null): void {
    this.drawing?.mark(index);
  }

  private async refresh(): Promise<void> {
    const wanted = this.what();
    if (!this.near || !wanted) return;
    const { draw } = await import('../charts/draw.js');
    const canvas = this.host.renderRoot.querySelector('canvas');
    if (!canvas || !this.host.isConnected) return this.clear();
    const ink = inkOf(this.host);
    const state = JSON.stringify([wanted, ink]);
    if (state === this.drawn && this.drawing) return;
    this.clear();
    this.drawn = state;
    this.fitCanvas(canvas);
    this.drawing = draw(canvas, wanted.model, ink, wanted.locale);
    this.fit();
    const frame = canvas.parentElement;
    if (frame) this.sizes.observe(frame);
  }

  private fit(): void {
    const frame = this.host.renderRoot.querySelector('canvas')?.parentElement;
    if (frame && frame.clientWidth > 0) this.drawing?.resize(frame.clientWidth, frame.clientHeight);
  }

  private fitCanvas(canvas: HTMLCanvasElement): void {
    const frame = canvas.parentElement;
    canvas.width = frame?.clientWidth ?? 300;
    canvas.height = frame?.clientHeight ?? 200;
  }

  private clear(): void {
    this.sizes.disconnect();
    this.drawing?.destroy();
    this.drawing = undefined;
    this.drawn = undefined;
  }
}

function inkOf(host: HTMLElement): Ink {
  const style = getComputedStyle(host);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    police: read('police'),
    rehab: read('rehab'),
    context: read('context'),
    now: read('now'),
    text: read('ink'),
    muted: read('muted'),
    rule: read('rule'),
    font: style.fontFamily,
  };
}
