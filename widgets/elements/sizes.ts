const waiting = new WeakMap<Element, () => void>();
let observer: ResizeObserver | undefined;

/** Calls when an element changes its size, outside the observer's own turn. One observer serves the page. */
export function observeSize(element: Element, then: () => void): () => void {
  observer ??= new ResizeObserver((entries) =>
    requestAnimationFrame(() => {
      for (const { target } of entries) waiting.get(target)?.();
    }),
  );
  waiting.set(element, then);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
}
