import { rmSync } from 'node:fs';

/** A file or folder that is only on its way: removed by `clear`, and however the process ends, but by a kill. */
export function draftAt(path: string): { path: string; clear(): void } {
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    path,
    clear() {
      process.off('exit', remove);
      remove();
    },
  };
}
