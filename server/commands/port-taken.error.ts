import { SentenceError } from '../language/sentence.error.js';
import { serveWords } from './serve.words.js';

/** The address is in use by another programme. */
export class PortTakenError extends SentenceError {
  override name = 'PortTakenError';

  constructor(host: string, port: number) {
    super(serveWords.portTaken(host, port));
  }
}
