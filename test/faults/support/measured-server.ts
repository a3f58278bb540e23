import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../../server/project-root.js';
import { bareEnvironment } from '../../support/bare-environment.js';

/** What a process has used since it began, and how long its loop was held since the last reset. */
export interface Measured {
  cpuMs: number;
  rssMb: number;
  /** How late timers were, which the work of others on the machine lengthens. */
  delayP99Ms: number;
  delayMaxMs: number;
  /** How long the loop itself computed without a pause. */
  computedP99Ms: number;
  computedMaxMs: number;
}

/** `sinergi serve` as a process of its own, measured from inside. */
export interface MeasuredServer {
  address: string;
  measure(asked?: 'reset'): Promise<Measured>;
  close(): Promise<void>;
}

const main = join(projectRoot, 'dist', 'server', 'main.js');
const hook = join(projectRoot, 'test', 'faults', 'support', 'measured.js');

/** Starts it over a database, and waits until it answers and until what is made ahead is made. */
export async function startMeasuredServer(
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-measured-'));
  const child = fork(main, ['serve'], {
    execArgv: ['--import', hook],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...bareEnvironment, SINERGI_DATA: folder, DATABASE_URL: databaseUrl, PORT: '0', ...env },
  });
  const address = await addressOf(child);
  const measure = async (asked: 'reset' | 'tell' = 'tell') => {
    child.send(asked);
    const [measured] = (await once(child, 'message')) as [Measured];
    return measured;
  };
  await untilIdle(measure);
  return {
    address,
    measure,
    async close() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const [, address] = /answers on (http:\S+)/.exec(line) ?? [];
    if (address) {
      child.stdout?.resume();
      return address;
    }
  }
  throw new Error('the server ended before it answered');
}

/** Waits until the process uses a twentieth of a processor for two seconds. */
export async function untilIdle(measure: () => Promise<Measured>): Promise<void> {
  for (let quiet = 0, { cpuMs } = await measure(); quiet < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const next = (await measure()).cpuMs;
    quiet = next - cpuMs < 25 ? quiet + 1 : 0;
    cpuMs = next;
  }
}
