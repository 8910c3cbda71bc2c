import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitArrival } from './arrival.js';

let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  app = Fastify();
  limitArrival(app, 300);
  app.post('/short', async ({ body }) => body);
  app.post('/long', { config: { arrivesWithin: 60_000 } }, async ({ body }) => body);
  app.post('/work', async () => new Promise((resolve) => setTimeout(() => resolve({ is: 'done' }), 800)));
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends the beginning of a body; `answered` is the status, or how the connection ended. */
function begin(path: string): { sending: ClientRequest; answered: Promise<number | string | undefined> } {
  const sending = request(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 2 },
  });
  const answered = new Promise<number | string | undefined>((resolve) => {
    sending.on('response', (response: IncomingMessage) => resolve(response.resume().statusCode));
    sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  });
  sending.write('{');
  return { sending, answered };
}

describe('a request', () => {
  it('whose body does not arrive in time is cut off, and told why', async () => {
    expect(await begin('/short').answered).toBe(408);
  });

  it('may take longer where its route says so', async () => {
    const { sending, answered } = begin('/long');
    await new Promise((resolve) => setTimeout(resolve, 800));
    sending.end('}');
    expect(await answered).toBe(200);
  });

  it('that has arrived is answered, however long that takes', async () => {
    const { sending, answered } = begin('/work');
    sending.end('}');
    expect(await answered).toBe(200);
  });
});
