import { mergeConfig } from 'vitest/config';
import { shared } from '../vitest.shared.js';

/** `npm run bench`: one file after the other, so that nothing else takes the machine's time. */
const config = mergeConfig(shared, {
  test: {
    globalSetup: ['test/support/current-build.ts', 'test/support/global-setup.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
config.test.include = ['test/bench/**/*.bench.ts'];

export default config;
