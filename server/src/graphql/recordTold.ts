import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { describeSafely } from './formatError.js';
import type { ReadRecorder } from '../slices/audit/recordReads.js';

/** An answer, once it is recorded whom it tells of: without data when that cannot be recorded. */
export type Telling = (answer: ExecutionResult, ctx: Context) => Promise<ExecutionResult>;

/**
 * Holds each answer that tells of people back until its events are committed. A crash before the commit has told nobody
 * anything; one after it leaves an event of an answer that was never sent, which is the side to err on. Nothing in between
 * is possible, for the answer is handed on only when PostgreSQL has said that the event is on disk. The price is a commit for
 * each such answer, shared with the others that wait at the same moment; what tells of nobody pays nothing.
 */
export function recordTold(recorder: ReadRecorder): Telling {
  return async (answer, ctx) => {
    const told = ctx.told.of();
    if (told.length === 0) return answer;
    const { actor, onBehalfOf = null, purpose = null, requestId } = ctx;
    const readings = told.map(({ subjectType, ids, regionCode }) => ({
      actor: { id: actor.id, kind: actor.kind, name: actor.name, onBehalfOf },
      subjectType,
      subjectIds: ids,
      regionCode,
      operation: ctx.told.operation,
      filter: ctx.told.asked,
      purpose,
      requestId,
    }));
    try {
      await recorder.record(readings);
      return answer;
    } catch (error) {
      ctx.log.error(describeSafely(error), 'a read of personal data could not be recorded, so nothing was told');
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { errors: [new GraphQLError('a read could not be recorded', { originalError })] };
    }
  };
}
