import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const heartbeatMs = 2000;
const silentMs = 30_000;

/**
 * Runs work while this process alone holds the lock file, so that two terminals do not build over each other.
 * The file holds the process id and is touched as long as the holder lives; one whose holder is gone is taken over.
 */
export async function withLock(path, onWait, work) {
  mkdirSync(dirname(path), { recursive: true });
  let waiting = false;
  while (!take(path)) {
    if (!waiting) onWait();
    waiting = true;
    discardIfAbandoned(path);
    await pause(100);
  }
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Between the look and the renaming another may have taken over: then what was moved aside is a live lock, and goes back.
function discardIfAbandoned(path) {
  const aside = `${path}.${process.pid}`;
  try {
    if (isHeld(path)) return;
    renameSync(path, aside);
    if (isHeld(aside)) renameSync(aside, path);
    else rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function isHeld(path) {
  const silence = Date.now() - statSync(path).mtimeMs;
  const holder = Number(readFileSync(path, 'utf8'));
  // Between its making and the first byte the file is empty: then only its age tells.
  return silence < silentMs && (holder === 0 ? silence < 1000 : isAlive(holder));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
