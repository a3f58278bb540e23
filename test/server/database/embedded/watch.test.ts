import { expect, it } from 'vitest';
import { watch } from '../../../../server/database/embedded/watch.js';

it('given a server that dies as soon as it is started, when it did so ten times in a row, then it is given up', async () => {
  let revived = 0;
  const server = {
    runs: () => false,
    revive: async () => {
      revived += 1;
    },
  };
  const error = await new Promise<Error>((lost) => {
    watch(server, (work) => work(), { died: () => undefined, back: () => undefined, lost });
  });
  expect(error.message).toBe('the embedded PostgreSQL dies again as soon as it is started');
  expect(revived).toBe(9);
});

it('given two who watch one server, when it dies, then one of them starts it and the other finds it running', async () => {
  let running = true;
  let started = 0;
  let turn = Promise.resolve();
  const alone = (work: () => Promise<void>) => {
    turn = turn.then(work);
    return turn;
  };
  const server = {
    runs: () => running,
    revive: async () => {
      if (!running) started += 1;
      running = true;
    },
  };
  const watched = () =>
    new Promise<() => void>((resolve, lost) => {
      const stop = watch(server, alone, { died: () => undefined, back: () => resolve(stop), lost });
    });
  const both = Promise.all([watched(), watched()]);
  // Both see it dead before either has its turn.
  turn = new Promise((resolve) => setTimeout(resolve, 3_000));
  running = false;
  for (const stop of await both) stop();
  expect(started).toBe(1);
});
