import type { CategoryField } from '@payung/shared/categoryFields';
import type { Sex } from '@payung/shared/nik';
import type { Cell } from '../../sheets/cell.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import { readNumber } from './personNumbers.rules.js';
import { readAnyDay } from './personDays.rules.js';

/** What people write where they have nothing to say. */
const NOTHING = /^(?:[-–—._/\s]*|n\/?a|null|nihil|kosong|tidak (?:ada|punya|tahu)|tdk ada)$/i;

export const isNothing = (text: string): boolean => NOTHING.test(text);

/** `1` and `2` as the civil registry counts them. */
const MEN = new Set(['l', 'lk', 'laki', 'lakilaki', 'laki2', 'pria', 'cowok', 'm', 'male', 'man', 'lelaki', '1']);
const WOMEN = new Set(['p', 'pr', 'prp', 'perempuan', 'perempun', 'wanita', 'w', 'f', 'female', 'woman', '2']);

export function readSex({ text }: Cell): Sex | null {
  const word = headingKey(text);
  if (MEN.has(word)) return 'MALE';
  return WOMEN.has(word) ? 'FEMALE' : null;
}

const YES = new Set(['ya', 'y', 'iya', 'yes', 'true', 'benar', 'betul', 'ada', 'sudah', '1', 'v']);
const NO = new Set(['tidak', 't', 'tdk', 'no', 'n', 'false', 'salah', 'bukan', 'belum', '0']);

/** What a cell says in a field of a category; what is not understood stays a text, for the field’s own check to refuse. */
export function readAttribute({ type, choices = [] }: CategoryField, cell: Cell, today: string): unknown {
  const { text } = cell;
  switch (type) {
    case 'NUMBER':
      return readNumber(cell) ?? text;
    case 'DATE':
      return readAnyDay(cell, today)?.day ?? text;
    case 'BOOLEAN':
      return readYesOrNo(text) ?? text;
    case 'CHOICE':
      return choices.find((choice) => headingKey(choice) === headingKey(text)) ?? text;
    default:
      return text;
  }
}

function readYesOrNo(text: string): boolean | null {
  if (/^[✓✔☑]$/.test(text)) return true;
  const word = headingKey(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
