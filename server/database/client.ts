import pg from 'pg';

/**
 * A connection that may break at any moment, whoever has it then: what is asked over it fails, and that is told. It also
 * emits 'error', which would end the process where nobody hears it.
 */
export class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
