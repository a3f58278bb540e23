// Loaded before the server in a process of its own: tells its CPU, memory and how long its loop was held, when asked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('message', (asked) => {
    if (asked === 'reset') delay.reset();
    const { user, system } = process.cpuUsage();
    const inMs = (nanoseconds) => nanoseconds / 1e6;
    process.send?.({
      cpuMs: (user + system) / 1000,
      rssMb: process.memoryUsage.rss() / 1024 / 1024,
      loopP99Ms: inMs(delay.percentile(99)),
      loopMaxMs: inMs(delay.max),
    });
  });
  process.channel?.unref();
}
