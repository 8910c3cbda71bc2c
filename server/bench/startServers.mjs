// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const SERVERS = fileURLToPath(new URL('./servers.mjs', import.meta.url));
const addresses = z.object({ payung: z.string(), peer: z.string(), floor: z.string() });
const spent = z.object({ busy: z.number(), cpu: z.number() });
const agent = new Agent({ keepAlive: true, noDelay: true });

/** @param {import('./database.mjs').Bench} bench */
export async function startServers({ appUrl, secret }) {
  const child = fork(SERVERS, [appUrl, secret], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  /** @returns {Promise<unknown>} */
  const told = async () => (await once(child, 'message'))[0];
  /** @param {string} bytes */
  const tell = async (bytes) => {
    const answer = told();
    child.send(bytes);
    return spent.parse(await answer);
  };
  return {
    ...addresses.parse(await told()),
    /** What the floor answers from now on. */
    answerAtFloor: tell,
    /** Milliseconds that the servers have spent so far: with their event loop not idle, and on a processor. */
    spent: () => tell(''),
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/**
 * Asks as a program does that knows its way: over connections that stay open.
 *
 * @param {string} address
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {Promise<string>}
 */
export function ask(address, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const options = {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
    };
    const asked = request(`${address}/graphql`, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (/** @type {string} */ chunk) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
