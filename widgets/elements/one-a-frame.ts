const waiting = new Map<object, () => void>();

/** Draws one chart a frame, so that many of them never hold up the page. Asked twice, the later wish counts. */
export function inTurn(who: object, draw: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(next);
  waiting.set(who, draw);
}

function next(): void {
  const [first] = waiting;
  if (!first) return;
  const [who, draw] = first;
  waiting.delete(who);
  if (waiting.size > 0) requestAnimationFrame(next);
  draw();
}
