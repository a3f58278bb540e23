// Runs one TypeScript file of this folder after making what is missing: node test/support/run.js FILE [ARGUMENT…].
// The file sees its own path and arguments in process.argv, as if node had been given it.
import { fromRoot, prepareOrExit } from '../../server/bin/prepare.js';

const [node, , file, ...rest] = process.argv;
await prepareOrExit({ testing: true });
const path = fromRoot(`test/support/${file}`);
process.argv = [node, path, ...rest];
const { runnerImport } = await import('vite');
await runnerImport(path, { root: fromRoot(), configFile: false, logLevel: 'error' });
