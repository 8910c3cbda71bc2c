import { z } from 'zod';
import type { Services } from '../context.js';
import { asker, askerOf } from '../slices/access/currentActor.js';
import { JOBS_CHANNEL, type JOB_NAMES, bossOn } from './queues.js';

export type JobName = (typeof JOB_NAMES)[number];

/** What a job carries: whose it is and who asked for it, by their ids. Nothing of any person. */
export const payload = z.object({ id: z.string(), by: asker });

export type Payload = z.infer<typeof payload>;

/**
 * Asks for what is to be done with `id` later. Part of the command's transaction: the job is there exactly when the command
 * is committed, and every process that does jobs is woken then.
 */
export async function enqueue(services: Services, name: JobName, id: string): Promise<void> {
  const { db, actor, isInTransaction } = services;
  if (!isInTransaction) throw new Error('a job is asked for by a command, in its transaction');
  const content: Payload = { id, by: askerOf(actor) };
  const sent = await sender.send(name, content, {
    db: { executeSql: async (text, values) => ({ rows: await db.$queryRawUnsafe(text, ...values.map(asParameter)) }) },
  });
  if (sent === null) throw new Error(`there is no queue ${name}`);
  await db.$queryRaw`SELECT pg_notify(${JOBS_CHANNEL}, '')::text`;
}

/** It has no database of its own: each job goes by the transaction of its command. */
const sender = bossOn({
  executeSql() {
    throw new Error('a job is sent by a transaction');
  },
});

/** Prisma takes an object for a value of its own kinds. */
function asParameter(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
