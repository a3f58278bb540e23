import { inEach, type Localised } from './localised.js';

/** An error that whoever meets it reads in a language of their own; its `message`, for logs, is English. */
export class SentenceError extends Error {
  constructor(
    /** What is wrong, where, and the way out. */
    readonly sentence: Localised,
  ) {
    super(sentence.en);
  }
}

/** What an error says, in its own words where it has none in a reader's language. */
export const sentenceOf = (error: unknown): Localised =>
  error instanceof SentenceError ? error.sentence : inEach(() => (error as Error).message);
