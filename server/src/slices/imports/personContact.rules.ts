import type { Cell } from '../../sheets/cell.js';
import { LONGEST_NAME, isLikelyName, tidyName } from './personName.rules.js';
import { readBlock, readBlocks, readPhone } from './personNumbers.rules.js';
import type { PersonOfRow } from './personRow.js';
import { LONGEST_WORD, type RowReading } from './rowReading.rules.js';

const LONGEST_ADDRESS = 200;

/** What reaches a person. Nobody loses cover for a phone number: what cannot be read of it is left out, and told. */
export function readDetails(row: RowReading): PersonOfRow['details'] {
  const both = understood(row, 'rtRw', readBlocks);
  return {
    phone: understood(row, 'phone', readPhone),
    email: understood(row, 'email', readEmail),
    address: readAddress(row),
    rt: (understood(row, 'rt', readBlock) ?? both?.rt) || null,
    rw: (understood(row, 'rw', readBlock) ?? both?.rw) || null,
    motherName: understood(row, 'motherName', readMother),
  };
}

function understood<T>(row: RowReading, field: string, understand: (cell: Cell) => T | null): T | null {
  const cell = row.cellOf(field);
  if (!cell) return null;
  const isWord = cell.fault === undefined && cell.text.length <= LONGEST_WORD;
  return (isWord ? understand(cell) : null) ?? row.warn(field, 'contactPassedOver');
}

function readAddress(row: RowReading): string | null {
  const cell = row.cellOf('address');
  if (!cell) return null;
  if (cell.fault) return row.warn('address', 'contactPassedOver');
  if (cell.text.length <= LONGEST_ADDRESS) return cell.text;
  return row.refuse('address', 'cellTooLongHere', { maximum: LONGEST_ADDRESS });
}

function readEmail({ text }: Cell): string | null {
  const email = text.replace(/\s/g, '').replace(/^mailto:/i, '');
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email) ? email : null;
}

function readMother({ text }: Cell): string | null {
  const name = tidyName(text);
  return isLikelyName(name) && name.length <= LONGEST_NAME ? name : null;
}
