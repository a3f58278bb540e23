import { words } from '../../../language/localised.js';

/** Why an operation is not published. */
export const publishOperationWords = {
  planned: words('masih direncanakan; umumkan setelah dimulai', 'is planned only; publish it once it runs'),
};
