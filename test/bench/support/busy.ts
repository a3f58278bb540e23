import { spawn } from 'node:child_process';

/** Until whoever started it is gone. */
const nothing = 'const parent = process.ppid; while (process.ppid === parent);';

/** Keeps so many processors busy with nothing; the result ends it. */
export function keepBusy(processors: number): () => void {
  const children = Array.from({ length: processors }, () =>
    spawn(process.execPath, ['--eval', nothing], { stdio: 'ignore' }),
  );
  return () => {
    for (const child of children) child.kill();
  };
}
