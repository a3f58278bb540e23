import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildWords } from './bin.words.js';
import { fromRoot } from './root.js';
import { mustSucceed, run } from './tool.js';

/** A folder with a package.json and a lock file of its own, and commands that npm does not link by itself. */
const product = {
  folder: '.',
  says: buildWords.packages,
  // npm links the commands of dependencies only: `npx sinergi` would install this folder once more into npm's cache.
  commands: { sinergi: '../../server/bin/sinergi.js' },
};
/** What only tests, checks and benches use. */
const tests = {
  folder: 'test',
  says: buildWords.testPackages,
  // Else `npx vitest` in the top folder would download another one.
  commands: { vitest: '../../test/node_modules/vitest/vitest.mjs' },
};

/** The packages that work needs: those of the product, and for tests theirs too. */
export const packagesFor = ({ testing = false } = {}) => (testing ? [product, tests] : [product]);

/** Whether the folder's node_modules holds exactly the versions that its lock file names. npm notes what it installed. */
export function areInstalled({ folder }) {
  const note = fromRoot(join(folder, 'node_modules/.package-lock.json'));
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(fromRoot(join(folder, 'package-lock.json')), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const isOtherPlatforms = (optional || devOptional) && !installed[path];
    return path === '' || isOtherPlatforms || installed[path]?.version === version;
  });
}

/**
 * Installs what the folder's package-lock.json names, development packages too whatever the environment says: the build
 * needs them. No package's install script runs: none is needed, and one would download a program from elsewhere.
 */
export async function install({ folder, says }) {
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'];
  const env = { NODE_ENV: undefined, npm_config_omit: undefined, npm_config_production: undefined };
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  const options = { env, folder };
  await mustSucceed(says, isNpm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options));
}

/** Whether the folder's own commands can be started by npx in the top folder. */
export function areLinked({ commands }) {
  return Object.keys(commands).every((name) => existsSync(linkOf(name)));
}

export function linkCommands({ commands }) {
  mkdirSync(linkOf('.'), { recursive: true });
  for (const [name, target] of Object.entries(commands)) {
    rmSync(linkOf(name), { force: true });
    symlinkSync(target, linkOf(name));
  }
}

const linkOf = (name) => fromRoot(join('node_modules/.bin', name));
