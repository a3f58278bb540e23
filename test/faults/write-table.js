import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, prepareOrExit } from '../../server/bin/prepare.js';
import { runPackage } from '../../server/bin/tool.js';

/** `npm run test:faults`: all drills, and how long it took to come back from each, into docs/testing.md. */

const document = fromRoot('docs/testing.md');
const marker = '<!-- faults -->';

await prepareOrExit({ testing: true });
const folder = mkdtempSync(join(tmpdir(), 'sinergi-drills-'));
const report = join(folder, 'report.ndjson');
const env = { NODE_ENV: undefined, SINERGI_DRILLS: 'all', SINERGI_DRILL_REPORT: report };
const { ok } = await runPackage(
  'vitest',
  'vitest',
  ['run', '--config', 'test/vitest.config.ts', 'test/faults'],
  { env, inherit: true },
);
if (ok) writeFileSync(document, withTable(readFileSync(report, 'utf8')));
rmSync(folder, { recursive: true });
process.exitCode = ok ? 0 : 1;

function withTable(lines) {
  const drills = {};
  for (const { name, seconds } of read(lines)) drills[name] = [...(drills[name] ?? []), seconds];
  const rows = Object.entries(drills).map(([name, times]) => {
    const seconds = times.sort((a, b) => a - b);
    const [middle, last] = [seconds[Math.floor(seconds.length / 2)], seconds.at(-1)];
    return `| ${name} | ${seconds.length} | ${seconds.length} | ${middle.toFixed(1)} s | ${last.toFixed(1)} s |`;
  });
  const [before] = readFileSync(document, 'utf8').split(marker);
  return `${before}${marker}

Written by \`npm run test:faults\` on ${new Date().toISOString().slice(0, 10)} (Node ${process.versions.node},
${cpus().length} cores). Nothing that was confirmed was lost, or the command fails and writes nothing.

| drill | times | came back | median | longest |
|---|---:|---:|---:|---:|
${rows.join('\n')}
`;
}

function read(lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
