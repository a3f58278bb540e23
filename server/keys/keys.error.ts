/** The secret keys are missing, damaged or others than those that made what is in the database. */
export class KeysError extends Error {
  override name = 'KeysError';
}
