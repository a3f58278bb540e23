import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { Worker } from 'node:worker_threads';
import { devWords } from '../bin.words.js';
import { said, tell } from '../language.js';
import { remake } from '../prepare.js';
import { fromRoot } from '../root.js';
import { serverSteps } from '../steps.js';
import { createGateway } from './gateway.js';
import { onSave } from './on-save.js';
import { oneAtATime } from './one-at-a-time.js';
import { holdPostgres } from './postgres.js';
import { Progress } from './progress.js';
import { ServerProcess } from './server-process.js';
import { buildWidgets, widgetSources } from './widgets.js';

const compiled = fromRoot('dist/dev');
const builtWidgets = 'dist/dev/widgets';
const keptWidgets = 'dist/dev/kept';
const client = serverSteps.find(({ name }) => name === 'prisma-client');

/** Serves, and makes anew what was saved, until a signal ends it. */
export async function develop({ demonstration, inspect }) {
  const env = { ...process.env };
  // As for every build of the widgets: packages have other code for it.
  process.env.NODE_ENV = 'production';
  const progress = new Progress();
  const gateway = createGateway(progress);
  const address = await listen(gateway, env);
  const made = { server: false, widgets: false };
  let isGreeted = false;
  let savedAt;
  let release;

  const server = new ServerProcess({
    compiled,
    env: { ...env, HOST: '127.0.0.1', PORT: '0' },
    word: {
      inspect,
      demonstration,
      builtWidgets: fromRoot(builtWidgets),
      keptWidgets: fromRoot(keptWidgets),
    },
    onListening(port, location) {
      progress.answers(port);
      if (isGreeted) say(devWords.shows(Math.round((Date.now() - savedAt) / 100) / 10));
      else process.stdout.write(greeting(address, location));
      isGreeted = true;
    },
    onEnd(text) {
      progress.tell('start', text);
      say(devWords.ended);
    },
  });

  const restart = oneAtATime(async (since) => {
    if (!made.server || !made.widgets) return;
    savedAt = since;
    progress.starting();
    release ??= await holdPostgres(compiled, env);
    await server.replace();
  });

  /** Notes whether something could be made, for the page and in the terminal. */
  function note(kind, text) {
    if (text) process.stderr.write(`${text}\n`);
    progress.tell(kind, text);
  }

  const attempt = async (kind, work) => {
    try {
      await work();
      note(kind, '');
      return true;
    } catch (error) {
      note(kind, stripVTControlCharacters(error.message));
      return false;
    }
  };

  const makeWidgets = oneAtATime(async (since) => {
    if (!(await attempt('widgets', () => buildWidgets(builtWidgets)))) return;
    made.widgets = true;
    restart(since);
  });
  // What is generated is part of the server's source: the compiler sees it by itself.
  const makeClient = oneAtATime(() => attempt('client', () => remake(client)));

  const compiler = new Worker(new URL('./compile.js', import.meta.url), {
    workerData: { root: fromRoot(), project: fromRoot('server/tsconfig.json'), outDir: compiled },
  });
  compiler.on('message', ({ problem, changed, savedAt: since }) => {
    note('server', problem);
    if (problem || (made.server && !changed)) return;
    made.server = true;
    restart(since);
  });
  makeWidgets();
  onSave(widgetSources.paths, makeWidgets, widgetSources.ignored);
  onSave(['prisma/schema.prisma'], makeClient);
  onSave(['prisma/migrations'], restart);

  endOnSignal(async () => {
    gateway.close();
    gateway.closeAllConnections();
    await server.end();
    await release?.();
  });
}

async function listen(gateway, { HOST: host = 'localhost', PORT: wanted = '4000' }) {
  try {
    gateway.listen({ host, port: Number(wanted) });
    await once(gateway, 'listening');
  } catch (error) {
    tell(devWords.taken(`${host}:${wanted}`, error.code));
    process.exit(1);
  }
  return `http://${host}:${gateway.address().port}`;
}

function endOnSignal(end) {
  let isEnding = false;
  const stop = () => {
    if (!isEnding) end().finally(() => process.exit(0));
    isEnding = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // npm, told to end by another process, ends its shell alone.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();
}

const greeting = (address, location) =>
  `${said(devWords.greeting(address))}${location ? `\n  ${location}\n` : ''}\n`;

function say(sentence) {
  process.stdout.write(`sinergi: ${said(sentence)}\n`);
}
