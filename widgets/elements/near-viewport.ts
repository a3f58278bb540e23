import type { ReactiveController, ReactiveControllerHost } from 'lit';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** While the page prints: then everything is seen. */
export let onPaper = false;

/** When a widget that nobody sees yet prepares what it says, in milliseconds: readers of the page as text need it. */
const idleAfter = 1_500;

/**
 * Prepares its host and draws it when it comes near what the reader sees, and again before and after the page prints;
 * one that stays far is prepared all the same. One observer serves the page.
 */
export class NearViewport implements ReactiveController {
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly come: () => void,
    private readonly prepare: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= watch();
    waiting.set(this.host, () => {
      this.prepare();
      this.come();
    });
    observer.observe(this.host);
    this.#later = setTimeout(this.prepare, idleAfter);
  }

  hostDisconnected(): void {
    waiting.delete(this.host);
    clearTimeout(this.#later);
  }
}

function watch(): IntersectionObserver {
  for (const type of ['beforeprint', 'afterprint'])
    addEventListener(type, () => {
      onPaper = type === 'beforeprint';
      for (const then of waiting.values()) then();
    });
  return new IntersectionObserver(notice, { rootMargin: '300px' });
}

function notice(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    waiting.get(target)?.();
  }
}
