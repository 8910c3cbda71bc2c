import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, type GraphQLSchema, execute } from 'graphql';
import type { Context } from '../../context.js';
import type { Telling } from '../recordTold.js';
import { refusal } from './refusal.js';

/**
 * Runs operations, each until its deadline. Then the client gets its answer, PostgreSQL cancels what it still does for
 * the operation (`statement_timeout`; `transact` shortens it to the deadline), and what else the operation wants to do
 * finds no database any more. `tell` has the last word on each answer. Apollo lets an executor of one's own in by the interface of its gateway.
 */
export function executeInTime(
  schema: GraphQLSchema,
  tell: Telling,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    load: async () => ({
      async executor({ document, request, context }) {
        const { variables, operationName } = request;
        const running = execute({
          schema,
          document,
          contextValue: context,
          variableValues: variables,
          operationName,
        });
        if (!isOurs(context)) return running;
        const telling = Promise.resolve(running).then((answer) => tell(answer, context));
        return untilDeadline(telling, context);
      },
    }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Apollo hands on the context that `createServer` made, but not its type. */
function isOurs(context: object): context is Context {
  return 'deadline' in context && 'client' in context;
}

async function untilDeadline(running: Promise<ExecutionResult>, ctx: Context): Promise<ExecutionResult> {
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => {
      const milliseconds = ctx.client.limits.timeout;
      const error = refusal('COST_LIMIT', 'operationTimedOut', { seconds: milliseconds / 1000 }, { status: 503 });
      withdrawDatabase(ctx, error);
      ctx.log.warn({ milliseconds }, 'an operation was stopped at its deadline');
      resolve({ errors: [error] });
    }, ctx.deadline - performance.now());
  });
  try {
    return await Promise.race([running, stopped]);
  } finally {
    clearTimeout(timer);
  }
}

/** From now on whoever asks this context for the database gets the error. */
function withdrawDatabase(ctx: Context, error: Error): void {
  const get = (): never => {
    throw error;
  };
  Object.defineProperties(ctx, { db: { get }, database: { get } });
}
