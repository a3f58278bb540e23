import { words } from '../../language/localised.js';

/** Why work is put off. */
export const workerWords = {
  queue: words('terlalu banyak diminta sekaligus', 'too much is asked for at once'),
  askers: words('terlalu banyak yang bertanya sekaligus', 'too many ask at once'),
  slow: words('ini terlalu lama', 'this took too long'),
};
