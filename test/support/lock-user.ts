// Takes a lock again and again, noting in a log when it is in and out, and dies in it at the last time: LOCK LOG TIMES
import { appendFileSync } from 'node:fs';
import { withLock } from '../../server/database/embedded/lock.js';

const [lock = '', log = '', times = '1'] = process.argv.slice(2);
for (let turn = 1; turn <= Number(times); turn += 1) {
  await withLock(lock, async () => {
    appendFileSync(log, `${process.pid} in\n`);
    if (turn === Number(times)) process.kill(process.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 1));
    appendFileSync(log, `${process.pid} out\n`);
  });
}
