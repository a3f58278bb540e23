import type { ReactiveController } from 'lit';
import type { LiveChart } from './live-chart.js';
import type { Widget } from './widget.js';

let Live: typeof LiveChart | undefined;

/** Loads what draws, and what reads keys and pointers, when the host comes near with something to draw. */
export class ChartController implements ReactiveController {
  #live: LiveChart | undefined;
  #near = false;

  constructor(private readonly host: Widget) {
    host.addController(this);
  }

  /** The reader comes near: from now on there is something to draw for. */
  come(): void {
    this.#near = true;
    this.hostUpdated();
  }

  /** An element that is only moved is connected again at once, and keeps its chart. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#live?.clear();
    });
  }

  hostUpdated(): void {
    if (this.#near && this.host.view?.chart) {
      if (Live) this.#live ??= new Live(this.host);
      else void this.#load();
    }
    this.#live?.update();
  }

  /** What draws, once it is loaded. */
  get drawn(): LiveChart | undefined {
    return this.#live;
  }

  handleEvent(event: Event): void {
    this.#live?.handle(event);
  }

  async #load(): Promise<void> {
    const module = await import('./live-chart.js');
    await document.fonts.ready;
    Live = module.LiveChart;
    this.hostUpdated();
  }
}
