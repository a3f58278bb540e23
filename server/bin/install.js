import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { fromRoot } from './root.js';
import { mustSucceed, run } from './tool.js';

const command = 'node_modules/.bin/sinergi';

/** Whether node_modules holds exactly the versions that package-lock.json names. npm notes there what it installed. */
export function packagesAreInstalled() {
  const note = fromRoot('node_modules/.package-lock.json');
  if (!existsSync(note) || !existsSync(fromRoot(command))) return false;
  const wanted = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const isOtherPlatforms = (optional || devOptional) && !installed[path];
    return path === '' || isOtherPlatforms || installed[path]?.version === version;
  });
}

/**
 * Installs what package-lock.json names, development packages too whatever the environment says: the build needs them.
 * No package's install script runs: none is needed, and one of them would download a program from outside the registry.
 */
export async function installPackages() {
  const args = ['ci', '--include=dev', '--include=optional', '--ignore-scripts', '--loglevel=error'];
  const env = { NODE_ENV: undefined, npm_config_omit: undefined, npm_config_production: undefined };
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  await mustSucceed(
    'installing packages',
    isNpm ? run(process.execPath, [npm, ...args], { env }) : run('npm', args, { env }),
  );
  // npm links the commands of dependencies only, so `npx sinergi` would install this folder once more into npm's cache.
  if (!existsSync(fromRoot(command))) symlinkSync('../../server/bin/sinergi.js', fromRoot(command));
}
