import { visible } from '../text/plain-text.js';

/** Nothing was written; the message says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';

  /** Files and mappings may hold characters that a terminal obeys: the message shows them. */
  constructor(message: string) {
    super(visible(message));
  }
}

/** The file cannot be read as this kind. */
export class FileError extends ImportError {
  override name = 'FileError';

  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}; ${remedy}`);
  }
}

/** The mapping file does not fit the file or the kind. */
export class MappingError extends ImportError {
  override name = 'MappingError';

  constructor(problem: string, remedy: string) {
    super(`mapping: ${problem}; ${remedy}`);
  }
}
