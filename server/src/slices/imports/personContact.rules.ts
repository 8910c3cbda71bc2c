import type { Cell } from '../../sheets/cell.js';
import { type CellReader, LONGEST_WORD } from './cellReader.rules.js';
import { LONGEST_NAME, isLikelyName, tidyName } from './personName.rules.js';
import { readBlock, readBlocks, readPhone } from './personNumbers.rules.js';
import type { PersonOfRow } from './personRow.js';
import type { RowNotes } from './rowNotes.rules.js';

const LONGEST_ADDRESS = 200;

/** What reaches a person. Nobody loses cover for a phone number: what cannot be read of it is left out, and told. */
export function readDetails({ cellOf }: CellReader, notes: RowNotes): PersonOfRow['details'] {
  const both = understood('rtRw', readBlocks);
  return {
    phone: understood('phone', readPhone),
    email: understood('email', readEmail),
    address: readAddress(),
    rt: (understood('rt', readBlock) ?? both?.rt) || null,
    rw: (understood('rw', readBlock) ?? both?.rw) || null,
    motherName: understood('motherName', readMother),
  };

  function understood<T>(field: string, understand: (cell: Cell) => T | null): T | null {
    const cell = cellOf(field);
    if (!cell) return null;
    const isWord = cell.fault === undefined && cell.text.length <= LONGEST_WORD;
    return (isWord ? understand(cell) : null) ?? notes.warn(field, 'contactPassedOver');
  }

  function readAddress(): string | null {
    const cell = cellOf('address');
    if (!cell) return null;
    if (cell.fault) return notes.warn('address', 'contactPassedOver');
    if (cell.text.length <= LONGEST_ADDRESS) return cell.text;
    return notes.refuse('address', 'cellTooLongHere', { maximum: LONGEST_ADDRESS });
  }
}

function readEmail({ text }: Cell): string | null {
  const email = text.replace(/\s/g, '').replace(/^mailto:/i, '');
  return /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/.test(email) ? email : null;
}

function readMother({ text }: Cell): string | null {
  const name = tidyName(text);
  return isLikelyName(name) && name.length <= LONGEST_NAME ? name : null;
}
