import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiedByBuild } from '../../server/bin/shipped.js';
import { projectRoot } from '../../server/project-root.js';

/** What the lock file says of a package. */
export interface LockedPackage {
  name: string;
  version: string;
  license?: string;
  engines?: { node?: string };
}

interface Entry extends Omit<LockedPackage, 'name'> {
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { '': _product, ...entries } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))
  .packages as Record<string, Entry>;

const named = ([path, entry]: [string, Entry]): LockedPackage => ({
  ...entry,
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
});

/** Every package of the product's lock file. */
export const lockedPackages = (): LockedPackage[] => Object.entries(entries).map(named);

/** Those that run in production, and those that the build copies, with what they need. */
export function shippedPackages(): LockedPackage[] {
  const shipped = new Set(Object.keys(entries).filter((path) => !entries[path]?.dev));
  const add = (path: string) => {
    if (shipped.has(path)) return;
    shipped.add(path);
    const { dependencies, optionalDependencies } = entries[path] as Entry;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) add(placeOf(name, path));
  };
  for (const name of copiedByBuild) add(placeOf(name, ''));
  return [...shipped].map((path) => named([path, entries[path] as Entry]));
}

/** Where Node finds a package from another: in its own node_modules, or in the nearest above. */
function placeOf(name: string, from: string): string {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (entries[place]) return place;
  if (from === '') throw new Error(`package-lock.json does not hold ${name}`);
  return placeOf(
    name,
    from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '',
  );
}
