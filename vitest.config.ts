/** For `npx vitest` in the top folder, and for editors. */
export { default } from './test/vitest.config.js';
