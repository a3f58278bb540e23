import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { startServer } from '../../support/server.js';
import { hostileArguments } from './hostile/arguments.js';
import { batches } from './hostile/batches.js';
import { type HostileRequest, marker } from './hostile/hostile-request.js';
import { introspection } from './hostile/introspection.js';
import { largeDocuments } from './hostile/large-documents.js';
import { signedIn } from './hostile/signed-in.js';
import { transport } from './hostile/transport.js';

const hostile = [
  ...largeDocuments,
  ...introspection,
  ...hostileArguments,
  ...transport,
  ...signedIn,
  ...batches,
];

/** What the server may spend on refusing one of them, in milliseconds of its CPU. */
const mostCpu = 50;

const leaks =
  /node_modules|\bat .{1,80}\.[cm]?[jt]s\b|\.ts:\d|prisma|postgres|SELECT |INSERT |DROP |did you mean|stacktrace|\/(work|home|root|etc|tmp)\/|\[object Object\]/i;

describe('given a server of the demonstration province on the open net', () => {
  let database: Database;
  let server: Awaited<ReturnType<typeof startServer>>;
  let token: string;
  const agent = new Agent({ keepAlive: true });
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    server = await startServer(database);
    ({ token } = await server.token({ role: 'ADMIN' }));
    // What the first requests make the engine compile is no cost of refusing.
    for (let at = 0; at < 20; at++) await honest();
  });
  afterAll(async () => {
    agent.destroy();
    await server.close();
    await database.close();
  });

  function send({
    method = 'POST',
    path = '/graphql',
    search = '',
    headers,
    body,
    ...more
  }: Partial<HostileRequest>) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request(
        `${server.address}${path}${search}`,
        {
          method,
          agent,
          headers: {
            accept: 'application/graphql-response+json',
            ...(method !== 'GET' && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body ?? ''),
            }),
            ...(more.signedIn && { authorization: `Bearer ${token}` }),
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part) => {
            text += part;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        },
      );
      sent.on('error', reject).end(body);
    });
  }

  /**
   * The server runs in this process, so its CPU time is that of the process around one request, with the client in
   * it: no less than the server's. The least of three counts, because collecting garbage falls on any of them.
   */
  async function cpuOf(attack: HostileRequest): Promise<number> {
    await send(attack);
    const runs: number[] = [];
    for (let run = 0; run < 3; run++) {
      const before = process.cpuUsage();
      await send(attack);
      const { user, system } = process.cpuUsage(before);
      runs.push((user + system) / 1000);
    }
    return Math.min(...runs);
  }

  const honest = () => send({ body: '{"query":"{ region(code: \\"15.71\\") { name parent { name } } }"}' });

  it('when the hostile requests are counted, then there are at least 60 different ones', () => {
    expect(new Set(hostile.map(({ what, ...sent }) => JSON.stringify(sent))).size).toBe(hostile.length);
    expect(hostile.length).toBeGreaterThanOrEqual(60);
  });

  it.each(hostile.map((attack) => [attack.what, attack] as const))(
    'when %s comes, then it is refused cheaply by its code, nothing leaks and the next honest question is answered',
    async (_what, attack) => {
      const { status, text } = await send(attack);
      const { data, errors = [] } = JSON.parse(text);
      const codes: string[] = errors.map((error: { extensions: { code: string } }) => error.extensions.code);
      expect(codes.length === 0 ? ['NULL'] : codes, text).toContain(attack.code);
      expect(
        Object.values(data ?? {}).every((value) => value === null),
        text,
      ).toBe(true);
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(leaks);
      expect(text).not.toContain(marker);
      expect(text.length).toBeLessThan(4_000);
      const cpu = await cpuOf(attack);
      expect(cpu).toBeLessThan(mostCpu);
      expect(JSON.parse((await honest()).text).data).toEqual({
        region: { name: 'Kota Jambi', parent: { name: 'Jambi' } },
      });
    },
  );
});
