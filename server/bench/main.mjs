// @ts-check
/**
 * `npm run bench [read write seats reads verify hostile] [-- --events 1000000 --seconds 10]`: what access, audit and the ledger cost, on a
 * PostgreSQL of its own that is gone afterwards. All variants of a comparison run in turns, in the same run.
 */
import 'reflect-metadata';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openBench } from './database.mjs';
import { benchHostile } from './hostile.mjs';
import { benchRead } from './read.mjs';
import { benchReads } from './reads.mjs';
import { benchSeats } from './seats.mjs';
import { benchVerify } from './verify.mjs';
import { benchWrite } from './write.mjs';

/** @typedef {{ seconds: number, events: number, repeats: number }} Options `seconds` for each variant of a comparison. */

const BENCHES = {
  read: benchRead,
  write: benchWrite,
  seats: benchSeats,
  reads: benchReads,
  hostile: benchHostile,
  verify: benchVerify,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    events: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
    repeats: { type: 'string', default: '11' },
  },
});
const options = { events: Number(values.events), seconds: Number(values.seconds), repeats: Number(values.repeats) };
const wrong = positionals.filter((name) => !(name in BENCHES));
if (wrong.length > 0 || Object.values(options).some((value) => !(value > 0))) {
  console.error(`There are ${Object.keys(BENCHES).join(', ')}; --events, --seconds and --repeats are numbers above 0.`);
  process.exit(2);
}

console.log(`Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}`);
console.log(
  'PostgreSQL of this run: on this machine, without fsync, so a commit costs less than on a disk that is waited for.',
);
const bench = await openBench();
try {
  for (const [name, run] of Object.entries(BENCHES)) {
    if (positionals.length === 0 || positionals.includes(name)) await run(bench, options);
  }
} finally {
  await bench.close();
}
// Prisma's migration engine leaves a timer behind.
process.exit();
