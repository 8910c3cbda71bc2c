import { Prisma } from '../generated/prisma/client.js';
import type { Services } from '../context.js';

/** A column that holds what the vault has sealed. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
}

/** Every one of them, for who must know by which keys this database is sealed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'Worker', column: 'nikSealed' },
  { table: 'Worker', column: 'detailsSealed' },
  { table: 'WorkerRequest', column: 'proposalSealed' },
  { table: 'ImportRow', column: 'cellsSealed' },
  { table: 'DecreePiece', column: 'sealed' },
];

/** Whether anything in the database is sealed by the key of this number. It reads the tables until it finds something. */
export async function isAnythingSealedBy({ db }: Pick<Services, 'db'>, number: number): Promise<boolean> {
  for (const { table, column } of SEALED_COLUMNS) {
    const sealed = Prisma.raw(`"${column}"`);
    const rows = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE ${sealed} IS NOT NULL AND get_byte(${sealed}, 0) = ${number} LIMIT 1`;
    if (rows.length > 0) return true;
  }
  return false;
}
