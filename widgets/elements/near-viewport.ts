const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls once when an element comes near what the reader sees. One observer serves the page. Returns how to stop. */
export function nearViewport(element: Element, then: () => void): () => void {
  observer ??= new IntersectionObserver(notice, { rootMargin: '300px' });
  waiting.set(element, then);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function notice(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    waiting.get(target)?.();
  }
}
