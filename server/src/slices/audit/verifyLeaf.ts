import { type WrittenEvent, leafText } from './eventText.js';
import { hashLeaf } from './merkle.js';
import { TrailFault } from './trailFault.js';
import type { LeafRow } from './trailRows.js';

export type CheckedEvent = WrittenEvent;

/** The event at this place of the log and its hash, when it is the one that was sealed there. */
export function checkLeaf(
  row: LeafRow,
  place: number,
  before: CheckedEvent | null,
): { event: CheckedEvent; hash: Buffer } {
  if (row.index !== String(place)) {
    throw new TrailFault(
      null,
      `the place ${place} of the log is missing: it stood ${before ? `after event ${before.id}` : 'at the beginning'} and before event ${row.eventId}`,
    );
  }
  const { id } = row;
  if (id === null) throw new TrailFault(row.eventId, `event ${row.eventId} is missing: it was sealed at ${place}`);
  const event = { ...row, id };
  const hash = hashLeaf(leafText(event));
  if (hash.toString('hex') !== row.hash) {
    throw new TrailFault(id, `event ${id} was altered: it is not what was sealed at ${place}`);
  }
  if (before && !isBefore(before, event)) {
    throw new TrailFault(id, `event ${id} is not in its place: it stands at ${place}, after ${before.id}`);
  }
  return { event, hash };
}

/** The order of the log. */
export function isBefore(one: CheckedEvent, other: CheckedEvent): boolean {
  for (const part of ['epoch', 'xid', 'sequence'] as const) {
    if (one[part] !== other[part]) return BigInt(one[part]) < BigInt(other[part]);
  }
  return false;
}
