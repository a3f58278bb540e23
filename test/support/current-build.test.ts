import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markCurrent } from '../../server/bin/stamp.js';
import { projectRoot } from '../../server/project-root.js';
import { refuseStale } from './current-build.js';

describe('given a build', () => {
  const dist = join(projectRoot, 'dist');
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, 'build-'));
  const path = (name: string) => relative(projectRoot, join(folder, name));
  const step = {
    name: basename(folder),
    inputs: [path('source.ts')],
    ignored: [],
    results: [path('result.js')],
  };
  beforeAll(async () => {
    writeFileSync(join(folder, 'source.ts'), 'one');
    await markCurrent(step, async () => writeFileSync(join(folder, 'result.js'), 'one'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(join(dist, '.stamps', step.name));
  });

  it('when nothing has changed since, then it is tested', () => {
    expect(() => refuseStale([step])).not.toThrow();
  });

  it('when a source has changed since, then a sentence names the step and the way out', () => {
    writeFileSync(join(folder, 'source.ts'), 'two');
    expect(() => refuseStale([step])).toThrow(
      `older than its sources: ${step.name}; npm run build makes what is missing`,
    );
  });
});
