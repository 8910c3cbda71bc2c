import { nikFaults } from '@payung/shared/nik';
import type { MessageKey, MessageParameters } from '../../messages.js';
import type { Cell } from '../../sheets/cell.js';

/** What is wrong, never with the digits themselves: verdicts stand in the database in clear text. */
export interface NikRefusal {
  readonly code: MessageKey;
  readonly parameters?: MessageParameters;
}

/** Numbers up to here keep all of their digits, if whoever wrote the file let them. */
const LAST_EXACT = 2 ** 53;

/** The 16 digits of a NIK, however they are set apart, or why it cannot be one and how to mend it. */
export function readNik({ text, kind, fault }: Cell): string | NikRefusal {
  if (fault === 'FORMULA_FAILED') return { code: 'nikFormula' };
  if (fault === 'DIGITS_LOST' && !isWhole(text, kind)) return { code: 'nikDigitsLost' };
  const nik = text.replace(/[\s.\-'’‘`´"/]/g, '');
  if (!/^\d+$/.test(nik)) return { code: 'nikNoDigits' };
  if (nik.length !== 16)
    return { code: nik.length < 16 ? 'nikTooShort' : 'nikTooLong', parameters: { count: nik.length } };
  const [found] = nikFaults(nik);
  return found ? { code: 'nikImpossible', parameters: { id: found.message('id'), en: found.message('en') } } : nik;
}

/** Excel keeps 15 digits and makes the last one a zero; another one there shows that a program wrote all of them. */
function isWhole(text: string, kind: Cell['kind']): boolean {
  return kind === 'NUMBER' && /^\d{15}[1-9]$/.test(text) && Number(text) < LAST_EXACT;
}
