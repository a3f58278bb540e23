import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runPackage } from '../../server/bin/tool.js';
import { projectRoot } from '../../server/project-root.js';
import { type Tier, tierOf, tiers } from '../support/tiers/tiers.js';
import { keepBusy } from './support/busy.js';

/** How often the whole suite runs, and how many processors something else keeps busy meanwhile. */
const runs = Number(process.env.SINERGI_BENCH_RUNS ?? 1);
const busy = Number(process.env.SINERGI_BENCH_BUSY ?? 0);
/** Seconds that the tests may take on two cores with nothing else to do: all of them, and those without a browser. */
const most = { all: 360, fast: 60 };

const folder = mkdtempSync(join(tmpdir(), 'sinergi-suite-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  status: string;
  fullName: string;
  failureMessages: string[];
}

/** What vitest's JSON reporter tells, as far as it is read here. */
interface Report {
  numTotalTests: number;
  testResults: { name: string; startTime: number; endTime: number; assertionResults: Result[] }[];
}

async function runSuite(projects: readonly Tier[]): Promise<{ seconds: number; report: Report }> {
  const file = join(folder, 'report.json');
  const chosen = projects.flatMap((name) => ['--project', name]);
  const { seconds } = await runPackage(
    'vitest',
    'vitest',
    ['run', '--config', 'test/vitest.config.ts', '--reporter=json', `--outputFile=${file}`, ...chosen],
    // What vitest tells its workers of this run would be taken for what that one is told.
    { env: { NODE_ENV: undefined, VITEST: undefined, VITEST_MODE: undefined, VITEST_POOL_ID: undefined } },
  );
  return { seconds, report: JSON.parse(readFileSync(file, 'utf8')) };
}

/** A line of the table of docs/testing.md for each tier. */
function tableOf({ testResults }: Report): string {
  const rows = tiers.map((tier) => {
    const files = testResults.filter(({ name }) => tierOf(relative(projectRoot, name)) === tier);
    const tests = files.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
    const seconds = files.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0) / 1000;
    return `| ${tier} | ${files.length} | ${tests} | ${seconds.toFixed(0)} s |`;
  });
  return ['| tier | files | tests | time of its files together |', '|---|---:|---:|---:|', ...rows].join(
    '\n',
  );
}

/** What failed, and why. */
const failuresIn = ({ testResults }: Report): string[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]}`),
  );

describe.each(Array.from({ length: runs }, (_, at) => at + 1))('given the whole suite, run %i', () => {
  it(`when it runs${busy ? ` while ${busy} processors are busy` : ''}, then it passes`, async () => {
    const stop = keepBusy(busy);
    const { seconds, report } = await runSuite(tiers).finally(stop);
    console.log(`${tableOf(report)}\n${report.numTotalTests} tests, ${seconds.toFixed(0)} s in all`);
    expect(failuresIn(report)).toEqual([]);
    if (!busy && availableParallelism() >= 2) expect(seconds).toBeLessThanOrEqual(most.all);
  });
});

describe.skipIf(busy > 0)('given the tests without a browser', () => {
  it('when they run, then they take a minute at most', async () => {
    const { seconds, report } = await runSuite(['unit', 'api']);
    console.log(`unit and api: ${report.numTotalTests} tests, ${seconds.toFixed(0)} s`);
    expect(failuresIn(report)).toEqual([]);
    expect(seconds).toBeLessThanOrEqual(most.fast);
  });
});
