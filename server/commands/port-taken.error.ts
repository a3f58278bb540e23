/** The address is in use by another programme. */
export class PortTakenError extends Error {
  constructor(host: string, port: number) {
    super(
      `port ${port} on ${host} is taken by another programme; choose one with PORT=${port + 1} npm start`,
    );
    this.name = 'PortTakenError';
  }
}
