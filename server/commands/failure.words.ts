import { words } from '../language/localised.js';

/** What is said of an error that no sentence was written for. */
export const failureWords = {
  unknown: (stack: string | undefined) =>
    words(`galat yang tidak dikenal Sinergi: ${stack}`, `an error that Sinergi does not know: ${stack}`),
};
