import { mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.js';

/** `npm run test:visual` and `npm run examples`: what takes too long, or changes the tree, stays out of `npm test`. */
const config = mergeConfig(shared, {
  test: {
    globalSetup: ['test/support/current-build.ts', 'test/support/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
config.test.include = ['test/widgets/visual/*.visual.ts', 'test/widgets/visual/record-*.ts'];

export default config;
