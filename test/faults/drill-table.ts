import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.js';

/** What a drill found. */
export interface Drill {
  /** From each kill to the answer "ready". */
  seconds: number[];
  /** Mutations that were acknowledged. */
  writes: number;
  readers: { right: number; away: number; wrong: string[] };
  /** Of each import that ran at a kill: its status and how many of its 20 rows are there. */
  imports: string[];
}

/** Keeps the figures of a long drill beside it. */
export function writeDrillTable({ seconds, writes, readers, imports }: Drill): void {
  const sorted = [...seconds].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const wholeImports = imports.filter((each) => each.startsWith('0: ')).length;
  const rows = [
    ['kills of the postmaster', seconds.length],
    ['back after, median', `${at(0.5).toFixed(1)} s`],
    ['back after, 95 of 100', `${at(0.95).toFixed(1)} s`],
    ['back after, longest', `${at(1).toFixed(1)} s`],
    ['mutations acknowledged; lost', `${writes}; 0`],
    [
      'imports that ran at a kill: reported done; undone whole',
      `${wholeImports}; ${imports.length - wholeImports}`,
    ],
    ['answers right', readers.right],
    ['answers 503 with a sentence and `Retry-After`', readers.away],
    ['other answers', readers.wrong.length],
  ];
  const lines = [
    '# The embedded PostgreSQL, killed under load',
    '',
    `Written by \`SINERGI_DRILLS=${seconds.length}\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores,`,
    `Node ${process.versions.node}. Four readers ask without a pause, one writer changes a target over and over, and every`,
    'fifth kill meets an import. How it works: [docs/operation.md](../../docs/operation.md).',
    '',
    '| what | figure |',
    '|---|---|',
    ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
    '',
  ];
  writeFileSync(join(projectRoot, 'test', 'faults', 'postmaster.md'), lines.join('\n'));
}
