import { describe, expect, it } from 'vitest';
import { BusyError, WorkQueue } from '../../../../server/http/worker/work-queue.js';

describe('given work for two at once and two who wait', () => {
  it('when six come, then two wait, two are refused, and all of the others end', async () => {
    const turns = new WorkQueue(2, 2);
    let [now, most] = [0, 0];
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
    };
    const ends = await Promise.allSettled(Array.from({ length: 6 }, () => turns.take(work)));
    expect(ends.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected']);
    expect((ends[5] as PromiseRejectedResult).reason).toBeInstanceOf(BusyError);
    expect(most).toBe(2);
    await expect(turns.take(async () => 'again')).resolves.toBe('again');
  });

  it('when work fails, then the next has its turn', async () => {
    const turns = new WorkQueue(1, 1);
    const fails = turns.take(async () => {
      throw new Error('no');
    });
    const next = turns.take(async () => 'done');
    await expect(fails).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});
