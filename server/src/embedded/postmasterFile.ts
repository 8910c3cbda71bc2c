import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What PostgreSQL's `postmaster.pid` says about the server that runs, or ran, on a data folder. */
export interface Postmaster {
  pid: number;
  port: number | null;
  isReady: boolean;
}

/** Reads it; null when there is none or it is not whole. Its lines are those of PostgreSQL's `src/include/utils/pidfile.h`. */
export async function readPostmasterFile(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n');
  const parsed = linesSchema.safeParse({ pid, port: port === '' ? undefined : port });
  if (!parsed.success) return null;
  return { pid: parsed.data.pid, port: parsed.data.port ?? null, isReady: status?.trim() === 'ready' };
}

const linesSchema = z.object({
  // Negative for a backend that runs alone, without a server.
  pid: z.coerce.number().int().transform(Math.abs).pipe(z.number().min(2)),
  port: z.coerce.number().int().min(1).max(65535).optional(),
});
