import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fromRoot } from '../root.js';

/** Milliseconds that the page which loads again has for itself before the next process is got ready. */
const pause = 1500;
/** Milliseconds in which a process must have ended what runs in it. */
const patience = 3000;
/** Of what a process says, as much is kept for the page that tells how it ended. */
const kept = 8000;

/**
 * The server's process, and a spare one that has loaded the packages already.
 * `word` is what a process is told to become the server (see child.js).
 */
export class ServerProcess {
  #current;
  #spare;
  #timer;

  constructor({ compiled, env, word, onListening, onEnd }) {
    Object.assign(this, { compiled, env, word, onListening, onEnd });
  }

  /** Puts a process with the code as it is now in the place of the one that runs. A later call wins over an earlier one. */
  async replace() {
    const old = this.#current;
    const next = this.#spare ?? this.#launch();
    this.#spare = undefined;
    this.#current = next;
    const ended = old && end(old);
    // Both want the port of the debugger.
    if (this.word.inspect) await ended;
    if (this.#current !== next) return;
    rmSync(fromRoot(this.word.keptWidgets), { recursive: true, force: true });
    next.send(this.word);
  }

  /** Ends all processes and waits for them. */
  async end() {
    clearTimeout(this.#timer);
    const all = [this.#current, this.#spare].filter(Boolean);
    this.#current = undefined;
    this.#spare = undefined;
    await Promise.all(all.map(end));
  }

  #launch() {
    // In a group of its own: Ctrl-C in the terminal is for `npm run dev`, which ends it in order.
    const child = fork(fromRoot('server/bin/dev/child.js'), [this.compiled], {
      env: this.env,
      execArgv: ['--enable-source-maps'],
      detached: true,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      process.stderr.write(chunk);
      said = (said + chunk).slice(-kept);
    });
    child.on('error', () => {});
    child.on('message', ({ port, location }) => {
      if (child !== this.#current) return;
      this.onListening(port, location);
      this.#timer = setTimeout(() => {
        this.#spare ??= this.#launch();
      }, pause);
    });
    // 'close' comes when all that it said is read.
    child.on('close', (status, signal) => {
      if (child === this.#spare) this.#spare = undefined;
      if (child !== this.#current) return;
      this.#current = undefined;
      this.onEnd(said.trim() || `it ended with ${signal ?? `status ${status}`}`);
    });
    return child;
  }
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
}
