import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Respond = (
  path: string,
) => { status?: number; headers?: Record<string, string>; body?: string } | undefined;

/** A page of another site, on another origin of this machine. No response at all where `respond` gives none. */
export async function servePages(respond: Respond) {
  const server = createServer((request, response) => {
    const answer = respond(request.url ?? '/');
    if (!answer) return request.socket.destroy();
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
