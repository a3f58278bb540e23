import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './root.js';

/**
 * Writes `build.json` into a folder of built scripts: its version, and what each file must hash to (SRI).
 * The version is the package's with a hash of the content, so one version never stands for two contents.
 */
export function describeBuild(folder) {
  const integrity = {};
  const content = createHash('sha256');
  for (const name of readdirSync(fromRoot(folder)).sort()) {
    const bytes = readFileSync(fromRoot(join(folder, name)));
    content.update(`${name}\0${bytes.length}\0`).update(bytes);
    integrity[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  const description = { version: `${version}-${content.digest('hex').slice(0, 8)}`, integrity };
  writeFileSync(fromRoot(join(folder, 'build.json')), `${JSON.stringify(description, null, 2)}\n`);
}
