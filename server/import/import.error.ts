import { inEach, type Localised } from '../language/localised.js';
import { SentenceError } from '../language/sentence.error.js';
import { visible } from '../text/plain-text.js';

/** Nothing was written; the sentence says why and what to do. */
export class ImportError extends SentenceError {
  override name = 'ImportError';

  /** Files and mappings may hold characters that a terminal obeys: the sentence shows them. */
  constructor(sentence: Localised) {
    super(inEach((locale) => visible(sentence[locale])));
  }
}

/** The file cannot be read as this kind. */
export class FileError extends ImportError {
  override name = 'FileError';

  constructor(file: string, problem: Localised) {
    super(inEach((locale) => `${file}: ${problem[locale]}`));
  }
}

/** The mapping file does not fit the file or the kind. */
export class MappingError extends ImportError {
  override name = 'MappingError';

  constructor(problem: Localised) {
    super({ id: `pemetaan: ${problem.id}`, en: `mapping: ${problem.en}` });
  }
}
