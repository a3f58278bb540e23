// Brings a clone to the state in which the compiled server can run: packages, generated code, builds.
// Plain JavaScript on Node's own modules, because it runs before anything is installed.
import { readFileSync } from 'node:fs';
import { buildWords, failureWords } from './bin.words.js';
import { areInstalled, areLinked, install, linkCommands, packagesFor } from './install.js';
import { said, tell } from './language.js';
import { withLock } from './lock.js';
import { fromRoot } from './root.js';
import { isCurrent, markCurrent } from './stamp.js';
import { assetSteps, serverSteps, widgetSteps } from './steps.js';
import { ToolFailed } from './tool.js';

export { fromRoot };

const lock = fromRoot('dist/.prepare.lock');

const wait = () => tell(buildWords.waiting);

/** Independent of each other, each in its order. */
const allSteps = [serverSteps, widgetSteps, assetSteps];

/**
 * Makes everything that is missing or out of date, for `testing` also the packages of the tests, or ends the process
 * with one clear message and status 1. Of each chain of steps one after the other; the chains at once.
 */
export async function prepareOrExit({ testing = false, chains = allSteps } = {}) {
  try {
    requireNode();
    await prepare(packagesFor({ testing }), chains);
  } catch (error) {
    process.stderr.write(
      error instanceof ToolFailed ? `${error.message}\n` : `sinergi: ${error?.stack ?? error}\n`,
    );
    process.exit(1);
  }
}

/** Runs a step, whether it is out of date or not. Throws ToolFailed. */
export const remake = (step) => withLock(lock, wait, () => markCurrent(step, step.run));

async function prepare(packages, chains) {
  const areThere = packages.every((each) => areInstalled(each) && areLinked(each));
  if (areThere && chains.flat().every(isCurrent)) return;
  await withLock(lock, wait, async () => {
    for (const each of packages) {
      if (!areInstalled(each)) {
        tell(each.says);
        await install(each);
      }
      if (!areLinked(each)) linkCommands(each);
    }
    const outcomes = await Promise.allSettled(chains.map(runStale));
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    const unforeseen = reasons.find((reason) => !(reason instanceof ToolFailed));
    if (unforeseen) throw unforeseen;
    if (reasons.length > 0) throw new ToolFailed(reasons.map((reason) => reason.message).join('\n'));
  });
}

async function runStale(steps) {
  for (const step of steps) {
    if (isCurrent(step)) continue;
    tell(step.says);
    await markCurrent(step, step.run);
  }
}

function requireNode() {
  const wanted = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')).engines.node;
  const numbers = (text) => text.match(/\d+/g).map(Number);
  const [major, minor = 0] = numbers(wanted);
  const [hasMajor, hasMinor] = numbers(process.versions.node);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new ToolFailed(`sinergi: ${said(failureWords.oldNode(process.versions.node, wanted))}`);
}
