import type { Import as ImportRow } from '../../generated/prisma/client.js';

/** What of a run says what can be done with it. */
export type Standing = Pick<ImportRow, 'status' | 'checkedAt' | 'valid' | 'warned' | 'landed'>;

/** What was landed rests on a check, which then stays as it is. */
export function canBeChecked({ status, landed }: Standing): boolean {
  return landed === 0 && ['UPLOADED', 'READY', 'FAILED', 'CANCELLED'].includes(status);
}

/** For the first time, or going on with what was stopped. */
export function canBeCommitted({ status, checkedAt, valid, warned, landed }: Standing): boolean {
  return checkedAt !== null && valid + warned > landed && ['READY', 'FAILED', 'CANCELLED'].includes(status);
}

/** What is under way is stopped after the rows that it is at; what waits is put aside. */
export function canBeCancelled({ status }: Standing): boolean {
  return ['UPLOADED', 'CHECKING', 'READY', 'COMMITTING'].includes(status);
}

export function canBeUndone({ status, landed }: Standing): boolean {
  return landed > 0 && ['COMMITTED', 'FAILED', 'CANCELLED'].includes(status);
}
