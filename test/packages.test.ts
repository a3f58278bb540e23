import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minVersion, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { copiedByBuild } from '../server/bin/shipped.js';
import { projectRoot } from '../server/project-root.js';
import { licences, oddLicences } from './support/licences.js';
import { type LockedPackage, lockedPackages, shippedPackages } from './support/lock-file.js';

const { engines, devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const shipped = shippedPackages();

/** The oldest Node that is promised, and the lines after it that are. */
const nodes = [String(minVersion(engines.node)), '22.13.0', '24.0.0'];

const unlisted = (packages: readonly LockedPackage[]) =>
  packages
    .filter(
      ({ name, license }) => !license || !(licences.has(license) || oddLicences[name]?.licence === license),
    )
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? 'names no licence'}`);

const tooNew = (packages: readonly LockedPackage[]) =>
  packages
    .filter(({ engines }) => engines?.node && nodes.some((node) => !satisfies(node, engines.node as string)))
    .map(({ name, version, engines }) => `${name} ${version} wants Node ${engines?.node}`);

const invented = (given: Partial<LockedPackage>): LockedPackage[] => [
  { name: 'invented', version: '1.0.0', ...given },
];

describe('given the packages that run in production or are in what the build ships', () => {
  it('when their licences are read, then each is one that was decided on', () => {
    expect(shipped.length).toBeGreaterThan(200);
    expect(unlisted(shipped), 'decide in test/support/licences.ts, with the reason').toEqual([]);
  });

  it('when a package comes with another licence or none, then it is named', () => {
    expect(unlisted(invented({ license: 'EPL-2.0' }))).toEqual(['invented 1.0.0: EPL-2.0']);
    expect(unlisted(invented({ license: 'GPL-3.0-or-later' }))).toHaveLength(1);
    expect(unlisted(invented({}))).toEqual(['invented 1.0.0: names no licence']);
  });

  it('when a decision is about a package alone, then that is still shipped with that licence', () => {
    const held = Object.entries(oddLicences).filter(([name, { licence }]) =>
      shipped.some((one) => one.name === name && one.license === licence),
    );
    expect(held.map(([name]) => name)).toEqual(Object.keys(oddLicences));
  });
});

describe('given all packages of the product, those that build it too', () => {
  it('when their engines are read, then the Node that is promised is enough for each', () => {
    expect(nodes[0]).toBe('20.19.0');
    const packages = lockedPackages();
    expect(packages.filter(({ engines }) => engines?.node).length).toBeGreaterThan(100);
    expect(tooNew(packages), 'replace it, or pin a version that fits').toEqual([]);
  });

  it('when a package wants a newer Node, or leaves out one that is promised, then it is named', () => {
    expect(tooNew(invented({ engines: { node: '>=22' } }))).toEqual(['invented 1.0.0 wants Node >=22']);
    expect(tooNew(invented({ engines: { node: '^20.19' } }))).toHaveLength(1);
    expect(tooNew(invented({ engines: { node: '>=18' } }))).toEqual([]);
  });

  it('when widgets import one, then it is known to be shipped', () => {
    const sources = readdirSync(join(projectRoot, 'widgets'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => readFileSync(join(projectRoot, 'widgets', name), 'utf8'));
    const imported = Object.keys(devDependencies).filter((name) =>
      sources.some((text) =>
        new RegExp(`^(import|\\} from)(?! type)[^;]*'${name}(/[^']*)?'`, 'm').test(text),
      ),
    );
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((name) => !copiedByBuild.includes(name))).toEqual([]);
  });
});
