// @ts-check
/**
 * Reads the first visible sheet of a workbook in a thread of its own, whose memory is limited: what a hostile file eats
 * up is this thread, and not the server. Sends `{ sheet }`, then `{ rows }` each time it is asked, then `{ isEnd }`.
 *
 * Plain JavaScript, since it is run by path, from the sources and from the build alike. This and src/sheets/writeWorkbook.ts are what knows hucre.
 */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';

const AT_ONCE = 500;

if (!parentPort) throw new Error('this runs as a worker');
const port = parentPort;
/** @type {Uint8Array} */
const bytes = workerData;

const sheet = await firstVisible();
port.postMessage({ sheet: sheet ?? null });
if (sheet !== undefined) {
  /** @type {[number, unknown[]][]} */
  let rows = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    rows.push([index + 1, filled(values)]);
    if (rows.length < AT_ONCE) continue;
    await send({ rows });
    rows = [];
  }
  await send({ rows });
}
port.postMessage({ isEnd: true });

/** Looks at the list of the sheets, and reads none. */
async function firstVisible() {
  /** @type {string[]} */
  const names = [];
  await readXlsx(bytes, {
    sheets(info) {
      if (!info.hidden && !info.veryHidden) names.push(info.name);
      return false;
    },
  });
  return names[0];
}

/** @param {unknown[]} values Without the empty cells at the end: a row that is only coloured has 16,384 of them. */
function filled(values) {
  let length = values.length;
  while (length > 0 && (values[length - 1] === null || values[length - 1] === '')) length -= 1;
  return values.slice(0, length);
}

/** @param {object} message */
async function send(message) {
  const asked = once(port, 'message');
  port.postMessage(message);
  await asked;
}
