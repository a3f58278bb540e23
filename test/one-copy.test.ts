import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../server/project-root.js';

const folder = join(projectRoot, 'test');
const manifestOf = (path: string) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
const { dependencies, devDependencies } = manifestOf(projectRoot);
const packages = Object.keys({ ...dependencies, ...devDependencies });

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|js)$/.test(name) && !name.startsWith('node_modules'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Packages of the product that a test imports. */
const imported = packages.filter((name) => sources.some((text) => text.includes(`from '${name}`)));

/** Where Node looks, from the nearest folder up. */
const placeOf = (name: string, from: string) =>
  createRequire(join(from, 'any.js'))
    .resolve.paths(name)
    ?.map((path) => join(path, name))
    .map((path) => {
      try {
        return realpathSync(path);
      } catch {
        return undefined;
      }
    })
    .find((path) => path !== undefined);

it('given a package that product and tests share, when a test imports it, then it is the copy of the product', () => {
  expect(imported.length).toBeGreaterThan(8);
  const copies = imported.filter((name) => placeOf(name, folder) !== placeOf(name, projectRoot));
  expect(copies, 'name them in test/package.json as file:../node_modules/NAME').toEqual([]);
});

it('given all packages of the tests, when they ask for graphql, then they get the one of the product', () => {
  const wanted = manifestOf(join(projectRoot, 'node_modules', 'graphql')).version;
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const own = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/graphql'));
  expect({ own, version: wanted }).toEqual({ own: [], version: dependencies.graphql });
});
