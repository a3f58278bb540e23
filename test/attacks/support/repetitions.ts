/**
 * How often an attack is repeated: enough for its bar in `npm test`, more in `npm run attacks`, which says so by
 * SINERGI_ATTACKS.
 */
export function repetitions({ least, most }: { least: number; most: number }): number {
  return process.env.SINERGI_ATTACKS === 'all' ? most : least;
}

/** Whether `npm run attacks` asks for everything. */
export const isWhole = repetitions({ least: 0, most: 1 }) === 1;
