// `npm run sbom`: writes the bill of materials of this version (CycloneDX), from the lock file alone, into
// dist/sinergi-VERSION.cdx.json. Images of containers are built with it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildWords } from './bin.words.js';
import { fromRoot } from './root.js';
import { shippedOf } from './shipped.js';
import { mustSucceed, run } from './tool.js';

const args = [
  'sbom',
  '--package-lock-only',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--loglevel=error',
];

/** npm that runs this, else the one of the path. */
async function billOfNpm() {
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  const asked = isNpm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  await mustSucceed(buildWords.bill, asked);
  return JSON.parse((await asked).output);
}

try {
  const { name, version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const bill = shippedOf(await billOfNpm(), name);
  const path = `dist/${name}-${version}.cdx.json`;
  mkdirSync(fromRoot('dist'), { recursive: true });
  writeFileSync(fromRoot(path), `${JSON.stringify(bill, null, 2)}\n`);
  process.stdout.write(`${path}: ${bill.components.length} packages\n`);
} catch (error) {
  process.stderr.write(`sinergi: ${error.message}\n`);
  process.exitCode = 2;
}
