import type { EnrolmentStatus } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';

export interface SeatFault {
  readonly enrolmentId: string;
  readonly message: string;
}

export interface SeatCheck {
  readonly enrolments: number;
  /** The first of them; there may be more. */
  readonly faults: readonly SeatFault[];
}

type Seat = 'RESERVED' | 'TAKEN' | 'FREE';

interface Row {
  readonly id: string;
  readonly status: EnrolmentStatus | null;
  readonly seat: Seat | null;
  readonly isElsewhere: boolean;
}

const MOST_FAULTS = 1_000;

/**
 * Compares the seats that the ledger says are held with what the statuses of enrolments say, both ways: an enrolment without its
 * seat, and a seat without its enrolment. In one statement, so that it sees one state.
 */
export async function verifySeats({ db }: Services): Promise<SeatCheck> {
  const rows = await db.$queryRaw<Row[]>`
    WITH seats AS (
      SELECT "enrolmentId", min("quotaId") AS "quotaId",
        CASE WHEN bool_or("kind" = 'RELEASE') THEN 'FREE' WHEN bool_or("kind" = 'COMMIT') THEN 'TAKEN' ELSE 'RESERVED' END AS "seat"
      FROM "QuotaEntry" WHERE "enrolmentId" IS NOT NULL GROUP BY "enrolmentId"
    ), expected AS (
      SELECT "id", "quotaId", "status",
        CASE WHEN "status" IN ('REJECTED', 'ENDED') THEN 'FREE' WHEN "status" IN ('REGISTERED', 'ACTIVE', 'LAPSED') THEN 'TAKEN' ELSE 'RESERVED' END AS "seat"
      FROM "Enrolment"
    )
    SELECT coalesce(expected."id", seats."enrolmentId") AS "id", expected."status", seats."seat",
      coalesce(expected."quotaId" <> seats."quotaId", false) AS "isElsewhere"
    FROM expected FULL JOIN seats ON seats."enrolmentId" = expected."id"
    WHERE coalesce(expected."seat", 'FREE') <> coalesce(seats."seat", 'NONE') OR expected."quotaId" <> seats."quotaId"
    ORDER BY 1 LIMIT ${MOST_FAULTS}`;
  return { enrolments: await db.enrolment.count(), faults: rows.map(toFault) };
}

const SEATS: Readonly<Record<Seat, string>> = { RESERVED: 'promised', TAKEN: 'taken', FREE: 'free' };

function toFault({ id, status, seat, isElsewhere }: Row): SeatFault {
  const held = seat === null ? 'there never was a seat' : `its seat is ${SEATS[seat]}`;
  if (status === null) return { enrolmentId: id, message: `there is no such enrolment, but by the ledger ${held}` };
  if (isElsewhere) return { enrolmentId: id, message: 'its seat is one of another quota' };
  return { enrolmentId: id, message: `it is ${status}, but by the ledger ${held}` };
}
