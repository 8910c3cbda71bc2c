import { createHash } from 'node:crypto';
import type { Maker } from './makeWorkers.js';

/**
 * The id of what a row of an import makes: always the same, however often the run is interrupted. A UUID of version 8
 * (RFC 9562, section 5.8) that sorts by import and row, as other ids do by time, so that indexes grow at their end.
 */
export function rowId({ id, createdAt }: Maker, number: number, kind: 'Worker' | 'Enrolment'): string {
  const bytes = createHash('sha256').update(`${id} ${number} ${kind}`).digest().subarray(0, 16);
  bytes.writeUIntBE(createdAt.getTime(), 0, 6);
  // A file has at most some hundred thousand rows: 12 bits before those of the variant, and 12 behind them.
  bytes.writeUInt16BE(0x8000 | ((number >>> 12) & 0x0fff), 6);
  bytes.writeUInt16BE(0x8000 | (number & 0x0fff), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
