import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import config from '../../vitest.config.js';
import { testFiles, tierOf, tiers } from './tiers.js';

interface Project {
  test: { name: string; include: string[]; globalSetup: string[] };
}
const projects = config.test?.projects as unknown as Project[];

describe('given the files of the tests', () => {
  it('when vitest looks for them, then each is in one tier and none is left out', () => {
    expect(projects.flatMap(({ test }) => test.include).sort()).toEqual(testFiles());
    expect(projects.map(({ test }) => test.name)).toEqual(tiers);
    for (const { test } of projects) expect(test.include.length).toBeGreaterThan(3);
  });

  it('when the name of one says browser, then it needs one, and the other way round', () => {
    const named = testFiles().filter((path) => path.endsWith('.browser.test.ts'));
    expect(testFiles().filter((path) => tierOf(path) === 'browser')).toEqual(named);
  });

  it('when it is a unit test, then no PostgreSQL is there to be asked', () => {
    // In two words, else this file would not be one.
    const name = `postgres${'Url'}` as 'postgresUrl';
    expect(inject(name)).toBeUndefined();
    expect(projects.find(({ test }) => test.name === 'unit')?.test.globalSetup).toEqual([
      expect.stringMatching(/current-build\.ts$/),
    ]);
  });
});

/** Not where it would be said of this file. */
const demonstration = "'demo'";

describe('given a new file of tests', () => {
  const folder = mkdtempSync(join(projectRoot, 'test', 'new-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['unit', "import { parsePeriod } from '../../server/statistics/period.js';"],
    ['api', "import { serverOver } from '../support/given-server.js';"],
    ['provinces', `import { serverOver } from '../support/given-server.js';\nserverOver(${demonstration});`],
    ['processes', "import { spawn } from 'node:child_process';"],
    ['browser', "import { browserAndServer } from '../widgets/given.js';"],
  ])('when it is to be %s and says %s, then it is, without a word elsewhere', (tier, text) => {
    const file = join(folder, 'new.ts');
    writeFileSync(file, text);
    expect(tierOf(relative(projectRoot, file))).toBe(tier);
  });
});
