import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { browserPath } from '../../support/browser.js';

const command = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');

/** What is asked of a page; of the others, search engines alone ask. */
export const categories = ['performance', 'accessibility', 'best-practices'] as const;
export type Category = (typeof categories)[number];

const share = z.object({ score: z.number().nullable() });
const report = z.object({
  categories: z.record(z.enum(categories), share),
  audits: z.record(
    z.string(),
    share.extend({
      title: z.string(),
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
    }),
  ),
  environment: z.object({ benchmarkIndex: z.number() }),
});

/** One run of Lighthouse. */
export interface Audited {
  /** Out of a hundred. */
  scores: Record<Category, number>;
  /** Measures by the id of their audit: milliseconds, but for the layout shift. */
  measures: Record<string, number>;
  /** What did not pass, one line each. */
  faults: string[];
  /** How fast Lighthouse finds this machine at this moment. */
  benchmarkIndex: number;
}

/** Audits a page as Lighthouse does unless told otherwise: a phone of the middle range, its throttling computed. */
export async function audited(url: string): Promise<Audited> {
  const args = [
    url,
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    '--output-path=stdout',
    '--quiet',
    '--no-enable-error-reporting',
    '--chrome-flags=--headless --no-sandbox',
  ];
  const { audits, environment, ...read } = report.parse(JSON.parse(await outputOf(args)));
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((read.categories[category].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const measures = Object.fromEntries(
    Object.entries(audits).map(([id, { numericValue }]) => [id, numericValue ?? 0]),
  );
  const faults = Object.entries(audits)
    .filter(([, { score }]) => score !== null && score < 0.9)
    .map(([id, { title, score, displayValue = '' }]) => `${id} ${score}: ${title} ${displayValue}`);
  return { scores, measures, faults, benchmarkIndex: environment.benchmarkIndex };
}

async function outputOf(args: string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: undefined, CHROME_PATH: await browserPath() };
  // In a process of its own: what it computes must not delay the server that it measures.
  const child = spawn(process.execPath, [command, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`Lighthouse ended with status ${status}`);
  return Buffer.concat(chunks).toString();
}
