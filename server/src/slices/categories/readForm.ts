import type { z } from 'zod';
import { DomainError } from '../../errors.js';

/** What the form says, or BAD_USER_INPUT that names the part of it. */
export function readForm<T>(name: string, form: z.ZodType<T>, given: unknown): T {
  const read = form.safeParse(given);
  if (read.success) return read.data;
  const path = [name, ...(read.error.issues[0]?.path ?? [])].map(String).join('.').slice(0, 100);
  throw new DomainError('BAD_USER_INPUT', 'valueMalformed', { field: path }, [path]);
}
