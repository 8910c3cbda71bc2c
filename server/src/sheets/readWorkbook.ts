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

/** Numbers and dates of any kind: those that are none go into the verdict on their cell. */
const value = z.custom<CellValue>(
  (one) => one === null || one instanceof Date || ['string', 'number', 'boolean'].includes(typeof one),
);
const message = z.union([
  z.object({ sheet: z.string().nullable() }),
  z.object({ rows: z.array(z.tuple([z.int().min(1), z.array(value)])) }),
  z.object({ isEnd: z.literal(true) }),
]);

/** The rows of a workbook's first visible sheet. The workbook was checked before. */
export async function* readWorkbook(bytes: Buffer, options: ReadingOptions): AsyncGenerator<SheetRow> {
  const release = await takeTurn();
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

async function* rowsFrom(worker: Worker, options: ReadingOptions): AsyncGenerator<SheetRow> {
  const stuck = new AbortController();
  const messages = on(worker, 'message', { signal: stuck.signal, close: ['exit'] });
  for (;;) {
    const told = await nextOf(messages, stuck, options);
    if ('isEnd' in told) return;
    if (!('rows' in told)) continue;
    for (const [number, values] of told.rows) yield { number, cells: values.map(cellOf) };
    worker.postMessage('more', []);
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

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
