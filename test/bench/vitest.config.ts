import { mergeConfig } from 'vitest/config';
import shared from '../vitest.config.js';

/** `npm run bench`: one file after the other, so that nothing else takes the machine's time. */
const config = mergeConfig(shared, {
  test: {
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
config.test.include = ['test/bench/**/*.bench.ts'];

export default config;
