import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByTier } from './support/tiers/order.js';
import { type Tier, testFiles, tierOf, tiers } from './support/tiers/tiers.js';
import { shared } from './vitest.shared.js';

const tierOfEach = testFiles().map((path) => [path, tierOf(path)] as const);

const support = (name: string) => fileURLToPath(new URL(`support/${name}.ts`, import.meta.url));

const project = (name: Tier) => ({
  extends: true as const,
  test: {
    name,
    ...(name === 'attacks' && { testTimeout: 1_200_000 }),
    include: tierOfEach.flatMap(([path, tier]) => (tier === name ? [path] : [])),
    globalSetup: [support('current-build'), ...(name === 'unit' ? [] : [support('global-setup')])],
  },
});

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    // Files share what a worker has loaded: reading the server takes longer than most of them.
    isolate: false,
    // Room for young objects, which live as long as a query: a tenth of the processors' time went into collecting them.
    execArgv: ['--max-semi-space-size=64'],
    // One more than the cores of a small machine: browsers, databases and commands are waited for.
    maxWorkers: 3,
    sequence: { sequencer: ByTier },
    projects: tiers.map(project),
  },
});
