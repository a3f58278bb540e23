/** Says that the database is away where its own error cannot be handed on, as from one thread to another. */
export class DatabaseAwayError extends Error {
  override name = 'DatabaseAwayError';
  /** PostgreSQL's own: cannot connect now. */
  readonly code = '57P03';
}
