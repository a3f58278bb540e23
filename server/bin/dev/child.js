// A process that becomes the server. Packages take most of its start: it loads them before there is a change to show,
// and waits for the word to load the server's own modules.
import { readdirSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../root.js';

// Whoever started it is gone, however that ended.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

const [, , compiled] = process.argv;
const word = new Promise((resolve) => process.once('message', resolve));
const own = (module) => import(pathToFileURL(join(compiled, 'server', module)).href);

function packagesOf(folder) {
  const { dependencies } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const isPackage = (name) => Object.hasOwn(dependencies, /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
  const texts = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^import .*'([^'.][^']*)';$/gm)].map(([, name]) => name),
  );
  return [...new Set(names)].filter(isPackage);
}

// What cannot be loaded is told when the server needs it.
await Promise.allSettled(packagesOf(join(compiled, 'server')).map((name) => import(name)));

const { inspect, demonstration, builtWidgets, keptWidgets } = await word;
if (inspect) inspector.open(inspect.port, inspect.host);
try {
  await import('reflect-metadata');
  const [{ serve }, { readConfig }] = await Promise.all([own('commands/serve.command.js'), own('config.js')]);
  await serve(readConfig(process.env), {
    demonstration,
    builtWidgets,
    keptWidgets,
    onListening: (port, location) => process.send({ port, location }),
  });
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exit(1);
}
