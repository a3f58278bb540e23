import { prepareOrExit } from '../../server/bin/prepare.js';
import { runPackage } from '../../server/bin/tool.js';

/** `npm run bench`: makes what is missing, then runs the benches on a PostgreSQL of their own. Arguments go to vitest. */

await prepareOrExit({ testing: true });
const args = ['run', '--config', 'test/bench/vitest.config.ts', ...process.argv.slice(2)];
const { ok } = await runPackage('vitest', 'vitest', args, { env: { NODE_ENV: undefined }, inherit: true });
process.exitCode = ok ? 0 : 1;
