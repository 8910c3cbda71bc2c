import type { QuotaEntryKind } from '../../generated/prisma/enums.js';

/** What a quota has, of which so many are promised and so many taken. */
export interface Balance {
  readonly seats: number;
  readonly reserved: number;
  readonly committed: number;
}

/** What of an entry moves the balance. */
export interface Movement {
  readonly kind: QuotaEntryKind;
  readonly seats: number;
  readonly enrolmentId: string | null;
}

export const EMPTY: Balance = { seats: 0, reserved: 0, committed: 0 };

export const available = ({ seats, reserved, committed }: Balance): number => seats - reserved - committed;

/**
 * The balance that a quota's entries lead to, in their order, or the place of the first one that cannot be. It counts anew
 * what the triggers of the database count, from the entries alone.
 */
export function replay(movements: Iterable<Movement>): { readonly balance: Balance; readonly faultAt: number | null } {
  const held = new Map<string, 'RESERVED' | 'COMMITTED' | 'RELEASED'>();
  let balance = EMPTY;
  let index = 0;
  for (const movement of movements) {
    const next = move(balance, movement, held);
    if (!next || !isSound(next)) return { balance, faultAt: index };
    balance = next;
    index += 1;
  }
  return { balance, faultAt: null };
}

/** Never below zero, and never more promised and taken than there is. */
export function isSound(balance: Balance): boolean {
  return balance.reserved >= 0 && balance.committed >= 0 && available(balance) >= 0;
}

function move(
  { seats, reserved, committed }: Balance,
  { kind, seats: count, enrolmentId }: Movement,
  held: Map<string, 'RESERVED' | 'COMMITTED' | 'RELEASED'>,
): Balance | null {
  if (enrolmentId === null) return { seats: seats + count, reserved, committed };
  const before = held.get(enrolmentId);
  if (kind === 'RESERVE' && before === undefined) {
    held.set(enrolmentId, 'RESERVED');
    return { seats, reserved: reserved + 1, committed };
  }
  if (kind === 'COMMIT' && before === 'RESERVED') {
    held.set(enrolmentId, 'COMMITTED');
    return { seats, reserved: reserved - 1, committed: committed + 1 };
  }
  if (kind === 'RELEASE' && (before === 'RESERVED' || before === 'COMMITTED')) {
    held.set(enrolmentId, 'RELEASED');
    return before === 'RESERVED'
      ? { seats, reserved: reserved - 1, committed }
      : { seats, reserved, committed: committed - 1 };
  }
  return null;
}
