import type { Services } from '../../context.js';
import type { PersonOfRow } from './personRow.js';
import { openCells } from './rowSeal.js';

/** A row that was checked and is to be landed. */
export interface WaitingRow {
  readonly number: number;
  readonly nikHash: Uint8Array;
  readonly regionCode: string;
  readonly quotaId: string;
  readonly values: PersonOfRow;
  /** Whether its verdict is a warning. */
  readonly isWarned: boolean;
}

interface Stored {
  readonly number: number;
  readonly cellsSealed: Uint8Array;
  readonly nikHash: Uint8Array;
  readonly regionCode: string;
  readonly quotaId: string;
  readonly isWarned: boolean;
}

/** Those of these rows that are still waiting, village by village. */
export async function findWaitingRows(
  services: Services,
  importId: string,
  numbers: readonly number[],
): Promise<WaitingRow[]> {
  const rows = await services.db.$queryRaw<Stored[]>`
    SELECT "number", "cellsSealed", "nikHash", "regionCode", "quotaId", "verdict" = 'WARNING' AS "isWarned" FROM "ImportRow"
    WHERE "importId" = ${importId} AND "number" = ANY (${[...numbers]}) AND "verdict" <> 'REJECTED' AND "quotaId" IS NOT NULL AND "enrolmentId" IS NULL
    ORDER BY "regionCode", "number"`;
  return rows.map(({ cellsSealed, ...row }) => {
    const { values } = openCells(services, importId, row.number, cellsSealed);
    if (!values) throw new Error('a row that was not understood waits to be landed');
    return { ...row, values };
  });
}
