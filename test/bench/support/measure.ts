import { performance } from 'node:perf_hooks';

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** How long `work` takes, in milliseconds. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export interface Memory {
  /** Of this process before the work and at its highest during it, in MB. */
  before: number;
  peak: number;
}

/** The resident memory of this process before and while `work` runs. */
export async function memoryOf(work: () => Promise<unknown>): Promise<Memory> {
  const before = residentMegabytes();
  let peak = before;
  const look = () => {
    peak = Math.max(peak, residentMegabytes());
  };
  const looking = setInterval(look, 10);
  try {
    await work();
  } finally {
    clearInterval(looking);
    look();
  }
  return { before, peak };
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}
