// `npm test`: makes what is missing, then format and lint, types, dependency rules and dead code at once, then the tests.
// With --checks-only (`npm run check`) it ends before the tests. Other arguments go to vitest, which then runs alone:
// who names a file, or watches, waits for no checks.
import { prepareOrExit } from './prepare.js';
import { runPackage } from './tool.js';

const checks = [
  ['format and lint', '@biomejs/biome', 'biome', ['ci', '--colors=off', '.']],
  ['types', 'typescript', 'tsc', ['--noEmit', '-p', '.']],
  [
    'dependency rules',
    'dependency-cruiser',
    'depcruise',
    ['server', 'widgets', 'prisma', '--output-type', 'err'],
  ],
  ['dead code', 'knip', 'knip', []],
];
const args = process.argv.slice(2);
const checksOnly = args.includes('--checks-only');
const testsOnly = args.length > 0 && !checksOnly;
const [mode, rest] = args[0] === 'watch' ? ['watch', args.slice(1)] : ['run', args];

async function check([name, packageName, command, commandArgs]) {
  const { ok, output, seconds } = await runPackage(packageName, command, commandArgs);
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

async function tests() {
  const env = { NODE_ENV: undefined };
  const { ok, seconds } = await runPackage(
    'vitest',
    'vitest',
    [mode, '--config', 'test/vitest.config.ts', ...rest],
    { env, inherit: true },
  );
  console.log(`${ok ? 'passed' : 'FAILED'}  tests (${seconds.toFixed(1)} s)`);
  return ok;
}

await prepareOrExit({ testing: true });
const results = testsOnly ? [] : await Promise.all(checks.map(check));
if (!checksOnly) results.push(await tests());
process.exitCode = results.every(Boolean) ? 0 : 1;
