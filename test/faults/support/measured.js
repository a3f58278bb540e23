// Loaded before the server in a process of its own: tells its CPU, memory and how long its loop was held, when asked.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const sampled = 10;

/** Milliseconds that the thread which listens has computed; where the system does not tell, undefined. */
function computed() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * How long the loop computed without a pause: unlike its delay, that is the same however busy the machine is with the
 * work of others. Counted between timers of 10 ms; what is less than that is no holding.
 */
function watchComputing() {
  let turns = [];
  let before = computed();
  setInterval(() => {
    const now = computed();
    turns.push((now ?? 0) - (before ?? 0));
    before = now;
  }, sampled).unref();
  return {
    reset: () => {
      turns = [];
    },
    percentile: (share) => {
      const sorted = [...turns].sort((a, b) => a - b);
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    },
  };
}

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: sampled });
  delay.enable();
  const computing = watchComputing();
  process.on('message', (asked) => {
    const { user, system } = process.cpuUsage();
    process.send?.({
      cpuMs: (user + system) / 1000,
      rssMb: process.memoryUsage.rss() / 1024 / 1024,
      delayP99Ms: delay.percentile(99) / 1e6,
      delayMaxMs: delay.max / 1e6,
      computedP99Ms: computing.percentile(0.99),
      computedMaxMs: computing.percentile(1),
    });
    if (asked !== 'reset') return;
    delay.reset();
    computing.reset();
  });
  process.channel?.unref();
}
