const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** While the page prints: then everything is seen. */
export let onPaper = false;

for (const type of ['beforeprint', 'afterprint'])
  addEventListener(type, () => {
    onPaper = type === 'beforeprint';
    for (const then of waiting.values()) then();
  });

/**
 * Calls when an element comes near what the reader sees, and again before and after the page prints. One observer
 * serves the page. Returns how to stop.
 */
export function nearViewport(element: Element, then: () => void): () => void {
  observer ??= new IntersectionObserver(notice, { rootMargin: '300px' });
  waiting.set(element, then);
  observer.observe(element);
  return () => waiting.delete(element);
}

function notice(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    waiting.get(target)?.();
  }
}
