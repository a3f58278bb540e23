import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRoot, prepareOrExit } from '../../server/bin/prepare.js';
import { runPackage } from '../../server/bin/tool.js';

/** `npm run attacks`: runs the attack suite and writes what it achieved into docs/disclosure.md. */

await prepareOrExit({ testing: true });
const document = fromRoot('docs/disclosure.md');
const marker = '<!-- attacks -->';
const folder = mkdtempSync(join(tmpdir(), 'sinergi-attacks-'));
const report = join(folder, 'report.ndjson');

const { ok } = await runPackage(
  'vitest',
  'vitest',
  ['run', '--config', 'test/vitest.config.ts', '--project', 'attacks'],
  {
    inherit: true,
    env: { NODE_ENV: undefined, SINERGI_ATTACKS: 'all', SINERGI_ATTACK_REPORT: report },
  },
);
if (!ok) {
  rmSync(folder, { recursive: true });
  process.exit(1);
}
const rows = readFileSync(report, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .sort((a, b) => a.attack - b.attack);
rmSync(folder, { recursive: true });

const today = new Date().toISOString().slice(0, 10);
const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${platform()} ${arch()}`;
const table = rows.map(
  ({ attack, name, figures, limit, control }) =>
    `| ${attack} | ${name} | ${figures} | ${limit} | ${control} |`,
);
const [before] = readFileSync(document, 'utf8').split(marker);
writeFileSync(
  document,
  `${before}${marker}

## What attacks achieve

Generated provinces of 1,000 people in 11 regencies, attacked through the public API as any stranger could
(\`test/attacks\`; \`npm test\` runs them with fewer repetitions). An attack counts only if its control works: the same
code succeeds where the noise is small, or where more is told than is public. Written by \`npm run attacks\` on ${today}
(${machine}).

| | attack | achieved | limit | control |
|---|---|---|---|---|
${table.join('\n')}
`,
);
