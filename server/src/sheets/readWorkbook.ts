import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { badInput } from '../errors.js';
import { type CellValue, cellOf } from './cell.js';
import type { ReadingOptions } from './limits.js';
import type { SheetRow } from './readTable.js';
import { takeTurn } from './turns.js';

const READER = fileURLToPath(new URL('../../bin/read-workbook.mjs', import.meta.url));
/** Real files of the greatest size take two seconds in all. */
const PATIENCE = 20_000;

type WorkbookRow = readonly [number: number, values: CellValue[]];

/** What the thread says; of millions of cells, so that zod would take longer than the reading. */
const message = z.union([z.object({ rows: z.custom<WorkbookRow[]>(isRows) }), z.object({ isEnd: z.literal(true) })]);

/** The rows of a workbook's first visible sheet. The workbook was checked before. */
export async function* readWorkbook(bytes: Buffer, options: ReadingOptions): AsyncGenerator<SheetRow> {
  const release = await takeTurn(options.limits);
  let worker: Worker | undefined;
  try {
    worker = startReader(bytes, options);
    yield* rowsFrom(worker, options);
  } finally {
    await worker?.terminate();
    release();
  }
}

function startReader(bytes: Buffer, { limits }: ReadingOptions): Worker {
  const worker = new Worker(READER, {
    workerData: bytes,
    // Handed over and not copied, where they have memory of their own.
    transferList: ownMemoryOf(bytes),
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 32 },
    // Nothing of the server's to know, and nothing to say to its output.
    env: {},
    stdout: true,
    stderr: true,
  });
  // What it dies of while nobody listens any more must not end this process.
  worker.on('error', () => undefined);
  return worker;
}

function ownMemoryOf({ buffer, length }: Buffer): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && length > 0 && buffer.byteLength === length ? [buffer] : [];
}

async function* rowsFrom(worker: Worker, options: ReadingOptions): AsyncGenerator<SheetRow> {
  const stuck = new AbortController();
  const messages = on(worker, 'message', { signal: stuck.signal, close: ['exit'] });
  for (;;) {
    const told = await nextOf(messages, stuck, options);
    if ('isEnd' in told) return;
    worker.postMessage('more', []);
    for (const [number, values] of told.rows) yield { number, cells: values.map(cellOf) };
  }
}

/** What the thread sends next, or why it sends nothing more. */
async function nextOf(
  messages: NodeJS.AsyncIterator<unknown[]>,
  stuck: AbortController,
  { field }: ReadingOptions,
): Promise<z.infer<typeof message>> {
  const watch = setTimeout(() => stuck.abort(), PATIENCE);
  try {
    const { done, value } = await messages.next();
    const told = done ? undefined : message.safeParse(value[0]).data;
    if (told) return told;
  } catch (error) {
    if (stuck.signal.aborted || isOutOfMemory(error)) throw badInput(field, 'fileTooComplex');
  } finally {
    clearTimeout(watch);
  }
  // Whatever it stumbled over is in the file.
  throw badInput(field, 'fileDamaged');
}

function isRows(given: unknown): boolean {
  return (
    Array.isArray(given) &&
    given.every(
      (row) => Array.isArray(row) && Number.isInteger(row[0]) && Array.isArray(row[1]) && row[1].every(isValue),
    )
  );
}

/** Numbers and days of any kind: those that are none go into the verdict on their cell. */
function isValue(one: unknown): boolean {
  return one === null || one instanceof Date || ['string', 'number', 'boolean'].includes(typeof one);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
