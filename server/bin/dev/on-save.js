import { existsSync, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fromRoot } from '../root.js';

/** Milliseconds in which the files of one "save all" come together. */
const together = 40;
/** What editors write beside the file that they save. */
const besides = /^\.|~$|\.sw[a-z]$|\.tmp$|^4913$/;

/**
 * Calls `tell` with the time of the first event after files were saved, made or removed: under folders, or single files.
 * Paths are given from the project's top folder. A folder a watcher: with one for a whole tree, Node on Linux forgets
 * files that editors put in the place of others.
 */
export function onSave(paths, tell, ignored = []) {
  const watched = new Map();
  let timer;
  let savedAt;
  const note = () => {
    savedAt ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const since = savedAt;
      savedAt = undefined;
      tell(since);
    }, together);
  };
  const follow = (folder) => {
    if (watched.has(folder) || ignored.includes(folder)) return;
    const watcher = watch(fromRoot(folder), (_event, name) => {
      if (!existsSync(fromRoot(folder))) return forget(folder);
      if (!name || besides.test(name) || ignored.includes(join(folder, name))) return;
      if (isFolder(join(folder, name))) follow(join(folder, name));
      note();
    });
    watcher.on('error', () => forget(folder));
    watched.set(folder, watcher);
    for (const name of readdirSync(fromRoot(folder)))
      if (isFolder(join(folder, name))) follow(join(folder, name));
  };
  const forget = (folder) => {
    watched.get(folder)?.close();
    watched.delete(folder);
    note();
  };
  for (const path of paths) {
    if (isFolder(path)) follow(path);
    else
      watch(fromRoot(dirname(path)), (_event, name) => {
        if (name === basename(path)) note();
      });
  }
}

const isFolder = (path) => statSync(fromRoot(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
