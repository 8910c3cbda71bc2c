// @ts-check
import { cookieOfPerson, keyOfPartner } from './callers.mjs';
import { compare } from './compare.mjs';
import { ask, startServers } from './startServers.mjs';

const QUERY = JSON.stringify({
  query: '{ regions(first: 25) { totalCount items { code name type parent { name } } } }',
});

/**
 * What access adds to a read: identification, limits and their budget, headers, log and metrics, above Apollo Server with
 * the same resolvers, and above HTTP itself.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchRead(bench, { seconds }) {
  const servers = await startServers(bench);
  const { payung, peer, floor } = servers;
  const key = await keyOfPartner(bench);
  const cookie = await cookieOfPerson(bench, payung);
  const bytes = await ask(peer, QUERY);
  if (!bytes.includes('"Jawa Barat"')) throw new Error(`the query was answered with ${bytes}`);
  await servers.answerAtFloor(bytes);
  const variants = [
    { name: 'floor: a route that answers the same bytes', run: () => ask(floor, QUERY) },
    { name: 'Apollo Server with the same resolvers', run: () => ask(peer, QUERY) },
    { name: 'Payung, by an API key', run: () => ask(payung, QUERY, key) },
    { name: 'Payung, by a session', run: () => ask(payung, QUERY, cookie) },
  ];
  for (const concurrency of [1, 50])
    await compare('A query of 25 regions over HTTP', variants, { seconds, concurrency });
  await servers.close();
}
