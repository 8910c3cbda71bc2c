import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { badInput } from '../errors.js';
import type { MessageKey } from '../messages.js';
import type { ReadingOptions } from './limits.js';

/** A workbook has some dozens of parts, one with many pictures some hundreds. */
const MOST_PARTS = 2_000;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;

const decoder = new TextDecoder();

/**
 * Refuses a workbook before anything in it is unpacked: what is none, what holds macros or is encrypted, and what would
 * grow beyond the limits. Whoever unpacks it then takes the sizes that are checked here as the most there may be.
 */
export async function checkWorkbook(bytes: Buffer, { field, limits }: ReadingOptions): Promise<void> {
  const refuse = (key: MessageKey) => badInput(field, key);
  const names = new Set<string>();
  let unpacked = 0;
  for (const entry of await entriesOf(bytes, refuse)) {
    // As bytes, the way the reader of the sheets understands them: two readings of a name are a way past a check.
    const name = decoder.decode(entry.fileNameRaw);
    if (names.has(name) || isMisleading(entry)) throw refuse('fileDamaged');
    if (entry.isEncrypted()) throw refuse('fileEncrypted');
    names.add(name);
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) throw refuse('fileUnpacksTooBig');
  }
  if ([...names].some((name) => /(^|\/)vbaProject\.bin$|^xl\/macrosheets\//i.test(name))) throw refuse('fileMacros');
  if (names.has('xl/workbook.bin') || names.has('mimetype')) throw refuse('fileOldExcel');
  if (!names.has('[Content_Types].xml')) throw refuse('fileNotTable');
}

/** All entries of the directory, in one known place: a file with two directories would show another one to each reader. */
async function entriesOf(bytes: Buffer, refuse: (key: MessageKey) => Error): Promise<Entry[]> {
  const end = bytes.length - END_LENGTH;
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY || bytes.readUInt16LE(bytes.length - 2) !== 0)
    throw refuse('fileDamaged');
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes, { decodeStrings: false });
  } catch {
    throw refuse('fileDamaged');
  }
  if (zip.entryCount > MOST_PARTS) throw refuse('fileUnpacksTooBig');
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return entries;
  } catch {
    throw refuse('fileDamaged');
  }
}

/** Whether it says nothing of its size, so that its unpacking would know no end, or is packed in a way that none uses. */
function isMisleading({ compressionMethod, compressedSize, uncompressedSize }: Entry): boolean {
  if (compressionMethod === STORED) return compressedSize !== uncompressedSize;
  // An empty part takes two bytes.
  return compressionMethod !== DEFLATED || (uncompressedSize === 0 && compressedSize > 2) || compressedSize === 0;
}
