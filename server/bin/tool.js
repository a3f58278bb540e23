import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { failureWords } from './bin.words.js';
import { said } from './language.js';
import { fromRoot } from './root.js';

/** A tool ended with a failure; the message holds all that it printed. */
export class ToolFailed extends Error {}

const told = (sentence) => `sinergi: ${said(sentence)}`;

const running = new Set();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// Only while a tool runs: later the server has its own way to stop.
function stop(signal) {
  for (const child of running) child.kill(signal);
  for (const each of signals) process.off(each, stop);
  process.kill(process.pid, signal);
}

/**
 * Runs a program in the project's folder, or in one below it.
 * Resolves to { ok, output, seconds }: whether it ended with status 0, what it printed on both streams ('' where it
 * inherits this process' terminal), how long it took.
 */
export function run(program, args, { env = {}, inherit = false, folder = '.' } = {}) {
  const begun = performance.now();
  const child = spawn(program, args, {
    cwd: fromRoot(folder),
    env: { ...process.env, ...env },
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  hold(child);
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      release(child);
      reject(new ToolFailed(told(failureWords.noProgram(program, error.message))));
    });
    child.on('close', (status) => {
      release(child);
      const output = Buffer.concat(chunks).toString();
      resolve({ ok: status === 0, output, seconds: (performance.now() - begun) / 1000 });
    });
  });
}

/** Runs a command of an installed package, of the product or of the tests, with this Node; the result is run's. */
export function runPackage(packageName, command, args, options) {
  const [folder] = ['', 'test/'].map((place) => `${place}node_modules/${packageName}`).filter(isThere);
  if (!folder) throw new ToolFailed(told(failureWords.noPackage(packageName)));
  const { bin } = JSON.parse(readFileSync(fromRoot(`${folder}/package.json`), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  return run(process.execPath, [fromRoot(`${folder}/${script}`), ...args], options);
}

const isThere = (folder) => existsSync(fromRoot(`${folder}/package.json`));

/** The result of run, or a ToolFailed that says what could not be done and what the tool printed. */
export async function mustSucceed(what, result) {
  const { ok, output } = await result;
  if (!ok) throw new ToolFailed(`${output.trimEnd()}\n${told(failureWords.step(what))}`);
}

function hold(child) {
  if (running.size === 0) for (const signal of signals) process.on(signal, stop);
  running.add(child);
}

function release(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of signals) process.off(signal, stop);
}
