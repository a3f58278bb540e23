import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from './root.js';

/**
 * Whether a step's results are there and were made from its inputs as they are now.
 * A step is { name, inputs, ignored, results }: paths from the project's top folder, files or whole folders.
 */
export function isCurrent(step) {
  const stamp = stampPath(step);
  return (
    step.results.every((path) => existsSync(fromRoot(path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(step)
  );
}

/** Runs the work of a step and notes what it was made from, as it was before: a file saved meanwhile makes it stale. */
export async function markCurrent(step, work) {
  const before = fingerprint(step);
  await work();
  const stamp = stampPath(step);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

function stampPath(step) {
  return fromRoot(`dist/.stamps/${step.name}`);
}

function fingerprint({ inputs, ignored }) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesUnder(input, ignored))) {
    const content = readFileSync(fromRoot(path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path, ignored) {
  if (ignored.includes(path) || !existsSync(fromRoot(path))) return [];
  const entries = entriesOf(path);
  if (entries === null) return [path];
  return entries.flatMap((entry) => filesUnder(join(path, entry), ignored));
}

function entriesOf(path) {
  try {
    return readdirSync(fromRoot(path)).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
