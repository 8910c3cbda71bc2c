import type { Services } from '../../context.js';
import { type ColumnOfFile, columnsColumn } from './importColumns.js';
import { headingsSignature } from './peopleColumns.js';

/** Files with the same headings are of one kind: what the actor said of the last one holds for the next. */
export async function recallColumns(services: Services, guessed: readonly ColumnOfFile[]): Promise<ColumnOfFile[]> {
  const { db, actor } = services;
  const signature = signatureOf(guessed);
  const row = await db.columnMapping.findUnique({ where: { signature_actorId: { signature, actorId: actor.id } } });
  const remembered = new Map(columnsColumn.parse(row?.columns ?? []).map(({ index, field }) => [index, field]));
  return guessed.map((column) => {
    const field = remembered.get(column.index);
    return field === undefined || field === column.field ? column : { ...column, field, certainty: 'REMEMBERED' };
  });
}

export async function rememberColumns({ db, actor, clock }: Services, columns: readonly ColumnOfFile[]): Promise<void> {
  const key = { signature: signatureOf(columns), actorId: actor.id };
  const data = { columns: columns.map((column) => ({ ...column })), usedAt: clock() };
  await db.columnMapping.upsert({
    where: { signature_actorId: key },
    create: { ...key, ...data },
    update: data,
  });
}

function signatureOf(columns: readonly ColumnOfFile[]): string {
  return headingsSignature(columns.map(({ heading }) => heading));
}
