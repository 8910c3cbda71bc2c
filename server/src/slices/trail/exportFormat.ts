import { stringify } from 'csv-stringify/sync';
import type { AuditEvent as AuditEventRow } from '../../generated/prisma/client.js';
import { toAuditEvent } from './trail.service.js';

export interface ExportFormat {
  readonly mediaType: string;
  /** What stands above all rows. */
  readonly head: string;
  readonly rows: (events: readonly AuditEventRow[]) => string;
}

const COLUMNS = [
  'id',
  'sequence',
  'at',
  'actorId',
  'actorKind',
  'actorName',
  'onBehalfOf',
  'action',
  'subjectType',
  'subjectId',
  'subjectIds',
  'regionCode',
  'changes',
  'reading',
  'purpose',
  'requestId',
  'policy',
] as const satisfies (keyof AuditEventRow)[];

export const EXPORT_FORMATS = {
  /** RFC 4180, in UTF-8: what holds several values does so as JSON. */
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csv([COLUMNS]),
    rows: (events) => csv(events.map((event) => COLUMNS.map((column) => cell(event[column])))),
  },
  /** An event a line, each as `AuditEvent` in the API, without `region` and `subjectName`. */
  jsonl: {
    mediaType: 'application/jsonl; charset=utf-8',
    head: '',
    rows: (events) => events.map((event) => `${JSON.stringify(toAuditEvent(event))}\n`).join(''),
  },
} as const satisfies Record<string, ExportFormat>;

/** A cell that begins like a formula gets an apostrophe: a spreadsheet would calculate it, with whatever it reaches. */
function csv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', escape_formulas: true });
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}
