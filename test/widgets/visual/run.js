import { prepareOrExit } from '../../../server/bin/prepare.js';
import { runPackage } from '../../../server/bin/tool.js';

/** `run.js FILE [--update]`: makes what is missing, then runs one file with the settings beside this one. */

await prepareOrExit({ testing: true });
const [file, ...rest] = process.argv.slice(2);
const args = ['run', file, '--config', 'test/widgets/visual/vitest.config.ts'];
const update = rest.includes('--update') ? { SINERGI_UPDATE_BASELINE: 'yes' } : {};
const others = rest.filter((one) => one !== '--update');
const { ok } = await runPackage('vitest', 'vitest', [...args, ...others], {
  env: { NODE_ENV: undefined, ...update },
  inherit: true,
});
process.exitCode = ok ? 0 : 1;
