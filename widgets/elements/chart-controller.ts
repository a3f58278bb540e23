import type { LiveChart } from './live-chart.js';
import type { Widget } from './widget.js';

/** Loads what draws, and what reads keys and pointers, when the host comes near with something to draw. */
export class ChartController {
  #live: LiveChart | undefined;
  #near = false;
  #loading = false;

  constructor(private readonly host: Widget) {}

  /** The reader comes near: from now on there is something to draw for. */
  come(): void {
    this.#near = true;
    this.update();
  }

  /** An element that is only moved is connected again at once, and keeps its chart. */
  disconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#live?.clear();
    });
  }

  update(): void {
    if (this.#live) this.#live.update();
    else if (this.#near && this.host.view?.chart && !this.#loading) void this.#load();
  }

  /** What draws, once it is loaded. */
  get drawn(): LiveChart | undefined {
    return this.#live;
  }

  handleEvent(event: Event): void {
    this.#live?.handle(event);
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      const { LiveChart } = await import('./live-chart.js');
      await document.fonts.ready;
      this.#live = new LiveChart(this.host);
      this.#live.update();
    } finally {
      this.#loading = false;
    }
  }
}
