import { commonRegion } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { transact } from '../../transact.js';
import { authorizeAnywhere, regionOfSight, visibleRows } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import type { EnrolmentFilter } from './enrolment.input.js';
import { enrolmentsWhere } from './enrolmentsWhere.js';
import { type Exported, findExported } from './exportedPeople.js';

export interface EnrolmentExport {
  /** The people in a stable order, some at a time; who is told of is recorded before. */
  batches(size: number): AsyncGenerator<Exported[]>;
  /** To be called once, however it ends. */
  end(rows: number, isComplete: boolean): Promise<void>;
}

export interface ExportAsked {
  readonly name: string;
  readonly layout: string;
  readonly filter: EnrolmentFilter;
  readonly purpose: string;
}

/**
 * Begins a download of a list. That it begins, by whom and what for, is committed when this settles; only then may its first byte go
 * out, and before each part who is on it is recorded. The order is that of village, name and person, so that the same people
 * give the same file, whatever their ids are.
 */
export async function exportEnrolments(
  asked: Context,
  { name, layout, filter, purpose }: ExportAsked,
): Promise<EnrolmentExport> {
  authorizeAnywhere(asked, 'workers.export');
  // A download takes as long as the client; each part of it has the time of an operation.
  const renewed = (): Context => ({ ...asked, deadline: performance.now() + asked.client.limits.timeout });
  const ctx = renewed();
  const where = { AND: [await enrolmentsWhere(ctx, filter), visibleRows(ctx.actor, 'workers.export')] };
  const regionCode = regionOfSight(ctx.actor, 'workers.export');
  const reading = { operation: name, filter: Object.assign({ layout }, filter) };
  const policy = 'workers.export';
  const id = await transact(ctx, (ctx) =>
    recordEvent(ctx, {
      action: 'enrolment.export',
      subject: { type: 'Enrolment' },
      regionCode,
      reading,
      purpose,
      policy,
    }),
  );
  return {
    async *batches(size) {
      for await (const ids of inBatches(idsOf(asked, where), size)) {
        const ctx = renewed();
        const people = await findExported(ctx, ids);
        if (people.length === 0) continue;
        await transact(ctx, (ctx) =>
          recordEvent(ctx, {
            action: 'read',
            subject: { type: 'Worker', ids: [...new Set(people.map(({ workerId }) => workerId))] },
            regionCode: commonRegion(people.map((one) => one.regionCode)),
            reading,
            purpose,
            policy,
          }),
        );
        yield people;
      }
    },
    async end(rows, isComplete) {
      const subject = { type: 'Enrolment', id };
      const after = { rows, isComplete };
      await transact(renewed(), (ctx) =>
        recordEvent(ctx, { action: 'enrolment.exported', subject, regionCode, after, purpose, policy }),
      );
    },
  };
}

/** Village by village: of each only the ids are in memory, and no sort is of more than a village. */
async function* idsOf({ db }: Context, where: Prisma.EnrolmentWhereInput): AsyncGenerator<string> {
  const places = await db.enrolment.groupBy({ by: ['regionCode'], where, orderBy: { regionCode: 'asc' } });
  for (const { regionCode } of places) {
    const rows = await db.enrolment.findMany({
      where: { AND: [where, { regionCode }] },
      select: { id: true },
      orderBy: [{ worker: { nameKey: 'asc' } }, { worker: { nikHash: 'asc' } }, { from: 'asc' }, { id: 'asc' }],
    });
    for (const { id } of rows) yield id;
  }
}

async function* inBatches(ids: AsyncIterable<string>, size: number): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
