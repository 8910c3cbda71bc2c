// @ts-check
/**
 * Reads the first visible sheet of a workbook in a thread of its own, whose memory is limited: what a hostile file eats
 * up is this thread, and not the server. Sends `{ rows }`, a few ahead of those that it is asked for, then `{ isEnd }`. Nothing of the
 * sheet is kept but the texts that its cells refer to.
 *
 * Plain JavaScript, since it is run by path, from the sources and from the build alike.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from './workbook/archive.mjs';
import { findSheet } from './workbook/book.mjs';
import { readRows } from './workbook/rows.mjs';
import { readStrings } from './workbook/strings.mjs';
import { readDayStyles } from './workbook/styles.mjs';

/** How many cells go together, about. */
const TOGETHER = 10_000;
/** How many such lots may be under way before one is asked for. */
const AHEAD = 2;

if (!parentPort) throw new Error('this runs as a worker');
const port = parentPort;
/** @type {Uint8Array} */
const bytes = workerData;

let wanted = AHEAD;
let resume = () => {};
port.on('message', () => {
  wanted += 1;
  resume();
});

/** @type {import('./workbook/rows.mjs').Row[]} */
let rows = [];
let cells = 0;

const archive = await openArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
const found = await findSheet(archive);
if (found) {
  const { sheet, strings, styles, is1904 } = found;
  const meanings = {
    strings: strings === undefined ? [] : await readStrings(await archive.open(strings)),
    isDay: styles === undefined ? [] : await readDayStyles(await archive.open(styles)),
    is1904,
  };
  await readRows(await archive.open(sheet), meanings, {
    row(row) {
      rows.push(row);
      cells += row[1].length;
    },
    pause: () => (cells < TOGETHER ? undefined : send()),
  });
  await send();
}
port.postMessage({ isEnd: true });

async function send() {
  while (wanted === 0) await new Promise((resolve) => (resume = () => resolve(undefined)));
  wanted -= 1;
  port.postMessage({ rows });
  rows = [];
  cells = 0;
}
