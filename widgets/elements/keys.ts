/** The point that a key leads to; nothing where the key leads nowhere. */
export function pointAfter(key: string, selected: number | null, last: number): number | undefined {
  const back = key === 'ArrowLeft' || key === 'ArrowUp';
  const at = selected ?? (back ? last + 1 : -1);
  const forth = { ArrowRight: at + 1, ArrowDown: at + 1, Home: 0, End: last }[key];
  const next = back ? at - 1 : forth;
  return next === undefined ? undefined : Math.max(0, Math.min(last, next));
}
