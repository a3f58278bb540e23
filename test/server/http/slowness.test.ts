import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../server/database/open.js';
import { createTestDatabase } from '../../support/database.js';
import { untilWaiting } from '../../support/lock-waits.js';
import { startServer } from '../../support/server.js';

describe('given a server and others that are slow', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it('when nothing is set, then a request has 20 seconds to arrive', async () => {
    const server = await startServer(database);
    expect(server.app.server.requestTimeout).toBe(20_000);
    await server.close();
  });

  it('when a body comes drop by drop, then it is cut after its time, with 408', async () => {
    const server = await startServer(database, { readWithin: 1_000 });
    const { port } = server.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('error', () => undefined);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{',
    );
    const dripping = setInterval(() => socket.write(' '), 100);
    await once(socket, 'close');
    clearInterval(dripping);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    await server.close();
  });

  it.each([
    ['has time', '200', 60_000],
    ['has none', 'broken off', 50],
  ])('when the server stops and an answer under way %s, then it is %s', async (_what, ending, stopWithin) => {
    const server = await startServer(database, { stopWithin });
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query('LOCK reference.region IN ACCESS EXCLUSIVE MODE');
    const query = encodeURIComponent('{ regions { code } }');
    const asked = fetch(`${server.address}/graphql?query=${query}`).then(
      async (response) => `${response.status}${(await response.text()).includes('"data"') ? '' : ' no data'}`,
      () => 'broken off',
    );
    await untilWaiting(client);
    const closed = server.app.close();
    await pause(500);
    await client.query('ROLLBACK');
    client.release();
    expect(await asked).toBe(ending);
    await closed;
  });

  it('when the database does not answer, then /readyz says so and /healthz goes on', async () => {
    const asked: number[] = [];
    const server = await startServer(database, {
      answers: async (milliseconds) => {
        asked.push(milliseconds);
        return false;
      },
    });
    const response = await fetch(`${server.address}/readyz`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3']);
    expect(await response.json()).toEqual({ status: expect.stringMatching(/^the database does not answer/) });
    expect(Math.max(...asked)).toBeLessThan(1000);
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    await server.close();
  });

  it('when the connections of the database are all taken, then it is told within the time that was given', async () => {
    const taken = await Promise.all([database.promptPool.connect(), database.promptPool.connect()]);
    expect(await database.answers(100)).toBe(false);
    for (const client of taken) client.release();
    expect(await database.answers(20_000)).toBe(true);
  });

  it('when metrics have an address, then they are there and not on the public one; without, nowhere', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const server = await startServer(database, { metrics: { host: '127.0.0.1', port } });
    await fetch(`${server.address}/healthz`);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/sinergi_http_request_seconds_count\{route="\/healthz",status="200"\} 1/);
    expect((await fetch(`${server.address}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`)).status).toBe(404);
    await server.close();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });
});
