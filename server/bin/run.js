// Runs one compiled module of the server after making what is missing of it: `node server/bin/run.js server/write-schema.js`.
// The module sees its own path and arguments in process.argv, as if node had been given it.
import { pathToFileURL } from 'node:url';
import { fromRoot, prepareOrExit } from './prepare.js';
import { serverSteps } from './steps.js';

const [node, , entry, ...rest] = process.argv;
if (!entry) {
  process.stderr.write('usage: node server/bin/run.js COMPILED-MODULE [ARGUMENT…]\n');
  process.exit(2);
}
// The widgets are made of what the schema says: it must be possible to write it before them.
await prepareOrExit({ chains: [serverSteps] });
const path = fromRoot(`dist/${entry}`);
process.argv = [node, path, ...rest];
await import(pathToFileURL(path).href);
