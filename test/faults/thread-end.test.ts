import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../server/http/worker/worker-pool.js';
import { projectRoot } from '../../server/project-root.js';
import { drills, survived } from './drills.js';

const settings = {
  publicUrl: 'postgresql://nobody@localhost/nothing',
  builtWidgets: join(projectRoot, 'dist', 'widgets'),
  documents: {},
};
/** Milliseconds after its start at which a thread is ended: while it loads what it needs, and after. */
const moments = drills(
  [100, 200, 300],
  Array.from({ length: 150 }, (_, at) => 50 + 2 * at),
);

describe('given a thread that has just been told to begin', () => {
  it(`when it is ended at ${moments.length} moments, then what it had begun fails and the process lives on`, async () => {
    const failed: unknown[] = [];
    for (const moment of moments) {
      const pool = new WorkerPool(settings, (error) => failed.push(error));
      const work = pool.run('questions', [], 'tester').catch(String);
      await pause(moment);
      await survived('thread beside ended while it began', () => pool.close());
      expect([[], 'Error: Terminating worker thread']).toContainEqual(await work);
    }
    expect(failed).toEqual([]);
  }, 120_000);
});
