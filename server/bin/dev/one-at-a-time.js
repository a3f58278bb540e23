/** Work that never overlaps itself: called while it runs, it runs once more afterwards, with the first argument given. */
export function oneAtATime(work) {
  let isRunning = false;
  let next;
  return async function run(argument) {
    if (isRunning) {
      next ??= [argument];
      return;
    }
    isRunning = true;
    try {
      await work(argument);
    } finally {
      isRunning = false;
    }
    const again = next;
    next = undefined;
    if (again) await run(...again);
  };
}
