// @ts-check
import { Bench } from 'tinybench';

/**
 * One way to do the same; `before` and `after` surround each of its turns and are not counted.
 *
 * @typedef {{ name: string, run: () => Promise<unknown>, before?: () => Promise<void>, after?: () => Promise<void> }} Variant
 */

const ROUNDS = 5;

/**
 * Runs the variants in turns, the other way round each second time, so that what else the machine does meets all of
 * them, and prints their median and 95th percentile. The first variant is the floor.
 *
 * @param {string} title
 * @param {Variant[]} variants
 * @param {{ seconds: number, concurrency?: number }} options `seconds` for each variant, over all rounds.
 */
export async function compare(title, variants, { seconds, concurrency = 1 }) {
  /** @type {Map<string, number[]>} */
  const samples = new Map(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({
      time: (seconds * 1000) / ROUNDS,
      iterations: concurrency === 1 ? 5 : 0,
      concurrency: concurrency === 1 ? null : 'task',
      threshold: concurrency,
      warmup: round === 0,
      warmupTime: (seconds * 1000) / ROUNDS,
      warmupIterations: concurrency === 1 ? 5 : 0,
      retainSamples: true,
      throws: true,
    });
    for (const { name, run, before, after } of round % 2 === 0 ? variants : variants.toReversed()) {
      const around = { ...(before && { beforeAll: before }), ...(after && { afterAll: after }) };
      bench.add(name, async () => void (await run()), { async: true, ...around });
    }
    for (const { name, result } of await bench.run()) {
      if ('latency' in result) samples.get(name)?.push(...(result.latency.samples ?? []));
    }
  }
  console.log(`\n${title}${concurrency === 1 ? ', one at a time' : `, ${concurrency} at once`}`);
  console.table(toRows(samples, concurrency));
}

/**
 * @param {ReadonlyMap<string, number[]>} samples
 * @param {number} concurrency
 */
function toRows(samples, concurrency) {
  const rows = [...samples].map(([variant, all]) => {
    const sorted = all.toSorted((one, other) => one - other);
    const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
    return {
      variant,
      median: at(sorted, 0.5),
      p95: at(sorted, 0.95),
      rate: (1000 * concurrency) / mean,
      count: sorted.length,
    };
  });
  const floor = rows[0]?.median ?? Number.NaN;
  return Object.fromEntries(
    rows.map(({ variant, median, p95, rate, count }) => [
      variant,
      {
        'median ms': round(median),
        'p95 ms': round(p95),
        'to floor': `× ${round(median / floor)}`,
        'a second': Math.round(rate),
        samples: count,
      },
    ]),
  );
}

/**
 * @param {readonly number[]} sorted
 * @param {number} part
 */
export function at(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {number} value Three digits that count. */
export function round(value) {
  return Number(value.toPrecision(3));
}
