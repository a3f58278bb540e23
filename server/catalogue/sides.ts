/** Of which half of the story a table counts something. */
export type { Side } from '../access/roles.js';
