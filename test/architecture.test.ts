import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../server/project-root.js';

const architecture = readFileSync(join(projectRoot, 'docs/architecture.md'), 'utf8');
/** The rooms that the page lists, from the ground up. */
const rooms = [...architecture.matchAll(/^\| `([\w.-]+)` \|/gm)]
  .map(([, name = '']) => name)
  .filter((name) => !name.startsWith('KIND'));

/** Folders that hold no room: what builds and starts, and what is written. */
const noRoom = ['bin'];
/** Files beside the rooms that the text under the list names. */
const beside = [
  'main.ts',
  'config.ts',
  'config.words.ts',
  'project-root.ts',
  'write-schema.ts',
  'tsconfig.json',
];

/** Files of more than 200 lines, and why each is one. */
const long: Readonly<Record<string, string>> = {
  'server/access/policy-table.ts': 'who reads what is one table, read from top to bottom',
  'server/catalogue/indicators.words.ts': 'words of twenty indicators, nine texts each',
  'server/catalogue/indicators.ts': 'the rules of the same twenty, side by side',
  'server/main.ts': 'the whole command line, as its help has it',
};
const mostLines = 200;

describe('given the files of the server', () => {
  const lines = readdirSync(join(projectRoot, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .map((path): [string, number] => [
      `server/${path}`,
      readFileSync(join(projectRoot, 'server', path), 'utf8').split('\n').length - 1,
    ]);

  it('when they are counted, then half of them have at most 60 lines, and those over 200 have a reason', () => {
    const sorted = lines.map(([, count]) => count).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    const over = lines.filter(([, count]) => count > mostLines).map(([path]) => path);
    expect(over.sort()).toEqual(Object.keys(long).sort());
  });
});

describe('given the page about the rooms', () => {
  it('when it is compared with the tree, then it names every room and none that is not there', () => {
    const there = readdirSync(join(projectRoot, 'server')).filter(
      (name) => !noRoom.includes(name) && !beside.includes(name) && !name.startsWith('.'),
    );
    expect([...rooms].sort()).toEqual(there.sort());
  });

  it('when files and folders are named in it, then they are there', () => {
    const named = [...architecture.matchAll(/`((?:server|records|test|widgets)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(3);
    const places = [projectRoot, join(projectRoot, 'server')];
    const missing = named.filter((path) => !places.some((place) => isThere(join(place, path))));
    expect(missing).toEqual([]);
  });

  describe('and the imports of the server', () => {
    let imports: [from: string, to: string][];
    beforeAll(async () => {
      const { options } = await extractDepcruiseConfig('./.dependency-cruiser.js');
      const config = { tsConfig: extractTSConfig('tsconfig.json') };
      const { output } = await cruise(['server'], options, undefined, config);
      imports = (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
        dependencies.map(({ resolved }): [string, string] => [source, resolved]),
      );
    });

    it('when they are held against its order, then no room imports one below it', () => {
      const placeOf = (path: string) => rooms.indexOf(/^server\/([\w.-]+)/.exec(path)?.[1] ?? '');
      const between = imports.filter(([from, to]) => placeOf(from) >= 0 && placeOf(to) >= 0);
      expect(between.length).toBeGreaterThan(500);
      const upwards = between.filter(([from, to]) => placeOf(from) < placeOf(to));
      expect(upwards.map(([from, to]) => `${from} → ${to}`)).toEqual([]);
    });
  });
});

function isThere(path: string): boolean {
  try {
    readdirSync(path.replace(/\/[^/]*$/, ''));
    return readdirSync(join(path, '..')).includes(path.split('/').pop() ?? '');
  } catch {
    return false;
  }
}
