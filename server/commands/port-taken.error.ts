import { words } from '../language/localised.js';
import { SentenceError } from '../language/sentence.error.js';

/** The address is in use by another programme. */
export class PortTakenError extends SentenceError {
  override name = 'PortTakenError';

  constructor(host: string, port: number) {
    super(
      words(
        `port ${port} pada ${host} dipakai program lain; pilih port lain dengan PORT=${port + 1} npm start`,
        `port ${port} on ${host} is taken by another programme; choose one with PORT=${port + 1} npm start`,
      ),
    );
  }
}
