import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { startTestServer } from './testServer.js';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

describe('shutting down', () => {
  it('finishes the request in flight, is no longer ready, and takes no new connection', async () => {
    const server = await startTestServer(database);
    const { hostname, port } = new URL(server.url);
    const body = '{"query":"{ region(code: \\"32.71\\") { name } }"}';
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk));
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: ${server.partner.headers.authorization}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.slice(0, 10));
    // The server has seen the first half once it has answered something that came later.
    await fetch(`${server.url}/healthz`);

    const closed = server.close();
    await expect
      .poll(() =>
        fetch(`${server.url}/healthz`).then(
          () => 'served',
          () => 'refused',
        ),
      )
      .toBe('refused');
    socket.write(body.slice(10));
    await once(socket, 'close');
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*{"data":{"region":{"name":"Kota Bogor"}}/);
  });
});
