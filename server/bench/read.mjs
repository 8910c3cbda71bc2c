// @ts-check
import { cookieOfPerson, keyOfPartner } from './callers.mjs';
import { compare, round } from './compare.mjs';
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
    meter('floor: a route that answers the same bytes', servers, () => ask(floor, QUERY)),
    meter('Apollo Server with the same resolvers', servers, () => ask(peer, QUERY)),
    meter('Payung, by an API key', servers, () => ask(payung, QUERY, key)),
    meter('Payung, by a session', servers, () => ask(payung, QUERY, cookie)),
  ];
  for (const concurrency of [1, 50])
    await compare('A query of 25 regions over HTTP', variants, { seconds, concurrency });
  await servers.close();
  const each = variants.map(({ name, cpuOfOne }) => [name, { 'ms on a processor': round(cpuOfOne()) }]);
  console.log(
    '\nWhat one of these costs the process that serves it, over both runs; here the noise of the machine counts for less',
  );
  console.table(Object.fromEntries(each));
}

/**
 * A variant that also tells how long the servers were on a processor for each of its requests.
 *
 * @param {string} name
 * @param {{ spent(): Promise<{ cpu: number }> }} servers
 * @param {() => Promise<unknown>} request
 */
function meter(name, servers, request) {
  let [requests, cpu, begin] = [0, 0, 0];
  return {
    name,
    run() {
      requests += 1;
      return request();
    },
    before: async () => void (begin = (await servers.spent()).cpu),
    after: async () => void (cpu += (await servers.spent()).cpu - begin),
    cpuOfOne: () => cpu / requests,
  };
}
