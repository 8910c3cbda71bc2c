// @ts-check
import { HOSTILE } from '../test/hostileOperations.mjs';
import { keyOfPartner } from './callers.mjs';
import { at, round } from './compare.mjs';
import { startServers } from './startServers.mjs';

/** Milliseconds; what takes longer is marked. */
const MOST = 50;

/**
 * How long the server is busy with each hostile operation: reading the request, refusing it, answering, logging. `cpu`
 * is what it spent on a processor, all its threads together, and what is judged; `busy` is how long its event loop was not
 * idle, the same on a quiet machine, and more where others want the processor, too.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {import('./main.mjs').Options} options
 */
export async function benchHostile(bench, { repeats }) {
  const servers = await startServers(bench);
  const key = await keyOfPartner(bench);
  /** @param {import('../test/hostileOperations.mjs').Hostile} hostile */
  const send = async ({ name, status, request: { search, headers, ...rest } }) => {
    const url = `${servers.payung}/graphql${search ? `?${search}` : ''}`;
    const response = await fetch(url, { ...rest, headers: { ...key, ...headers } });
    await response.text();
    if (response.status !== status) throw new Error(`${name} was answered with ${response.status}, not ${status}`);
  };
  // A process that has just begun compiles what it runs.
  for (const hostile of HOSTILE.slice(0, repeats)) await send(hostile);
  const rows = [];
  for (const hostile of HOSTILE) {
    const times = [];
    for (let index = 0; index < repeats; index++) {
      const before = await servers.spent();
      await send(hostile);
      const after = await servers.spent();
      times.push({ busy: after.busy - before.busy, cpu: after.cpu - before.cpu });
    }
    const [busy, cpu] = [sorted(times.map((time) => time.busy)), sorted(times.map((time) => time.cpu))];
    rows.push({ name: hostile.name, busy: at(busy, 0.5), cpu: at(cpu, 0.5), worst: busy.at(-1) ?? Number.NaN });
  }
  await servers.close();
  tell(
    rows.toSorted((one, other) => other.cpu - one.cpu),
    repeats,
  );
}

/**
 * @param {readonly { name: string, busy: number, cpu: number, worst: number }[]} rows
 * @param {number} repeats
 */
function tell(rows, repeats) {
  console.log(`\n${rows.length} hostile operations, each ${repeats} times: milliseconds that the server spends on one`);
  const lines = rows.map(({ name, busy, cpu, worst }) => [
    name,
    {
      'busy, median': round(busy),
      'cpu, median': round(cpu),
      'busy, worst': round(worst),
      over: cpu > MOST ? '!' : '',
    },
  ]);
  console.table(Object.fromEntries(lines));
  const slow = rows.filter(({ cpu }) => cpu > MOST);
  const verdict = slow.length === 0 ? `None takes ${MOST} ms` : `${slow.length} take more than ${MOST} ms`;
  console.log(`${verdict}; the slowest is “${rows[0]?.name}”.`);
}

/** @param {readonly number[]} values */
function sorted(values) {
  return values.toSorted((one, other) => one - other);
}
