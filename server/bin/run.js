// Runs one compiled module after making what is missing: `node server/bin/run.js server/database/write-migration.js NAME`.
// The module sees its own path and arguments in process.argv, as if node had been given it.
import { pathToFileURL } from 'node:url';
import { fromRoot, prepareOrExit } from './prepare.js';

const [node, , entry, ...rest] = process.argv;
if (!entry) {
  process.stderr.write('usage: node server/bin/run.js COMPILED-MODULE [ARGUMENT…]\n');
  process.exit(2);
}
await prepareOrExit();
const path = fromRoot(`dist/${entry}`);
process.argv = [node, path, ...rest];
await import(pathToFileURL(path).href);
