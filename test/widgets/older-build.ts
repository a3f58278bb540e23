import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';

const built = join(projectRoot, 'dist', 'widgets');
export const presentVersion: string = readJson(join(built, 'v1', 'build.json')).version;

/**
 * Today's build as if it had been made before: its part for operations has another name, and it asks for operations by
 * a document that today's build does not know.
 */
export function makeOlderBuild(folder: string): { version: string; part: string; shortId: string } {
  const version = '0.0.9-01de5700';
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
  const v1 = join(folder, 'v1');
  const [today = ''] = readdirSync(v1).filter((name) => name.startsWith('operations.view-'));
  const part = 'operations.view-0lderVer.js';
  renameSync(join(v1, today), join(v1, part));

  const file = join(folder, 'persisted-documents.json');
  const texts = readJson(file) as unknown as Record<string, string>;
  const [hash, text] = Object.entries(texts).find(([, one]) => one.includes('query Operations')) ?? ['', ''];
  const older = text.replace('release { dataUntil', 'release { __typename dataUntil');
  const olderHash = createHash('sha256').update(older).digest('hex');
  delete texts[hash];
  writeFileSync(file, JSON.stringify({ ...texts, [olderHash]: older }));

  const shortId = olderHash.slice(0, 12);
  for (const name of readdirSync(v1).filter((one) => one.endsWith('.js'))) {
    const script = readFileSync(join(v1, name), 'utf8');
    writeFileSync(join(v1, name), script.replaceAll(today, part).replaceAll(hash.slice(0, 12), shortId));
  }
  const entry = readFileSync(join(v1, 'sinergi.js'));
  const integrity = { 'sinergi.js': `sha384-${createHash('sha384').update(entry).digest('base64')}` };
  rmSync(join(v1, 'build.json'));
  writeFileSync(join(v1, 'build.json'), JSON.stringify({ version, integrity }));
  return { version, part, shortId };
}

export function readJson(file: string): { version: string; integrity: Record<string, string> } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
