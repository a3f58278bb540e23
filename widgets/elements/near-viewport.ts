const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls once when an element comes near what the reader sees. One observer serves the page. Returns how to stop. */
export function nearViewport(element: Element, then: () => void): () => void {
  observer ??= new IntersectionObserver(notice, { rootMargin: '300px' });
  waiting.set(element, then);
  observer.observe(element);
  return () => forget(element);
}

function notice(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    const then = waiting.get(target);
    forget(target);
    then?.();
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
