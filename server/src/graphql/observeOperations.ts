import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { Counter } from 'prom-client';
import type { Context } from '../context.js';
import { describeSafely, formatError, isUnforeseen } from './formatError.js';
import { refusedOperation } from './refusedOperation.js';

/**
 * Words each error in the reader's language, logs those that nobody foresaw, tells of what was refused, and counts
 * operations by kind and outcome.
 * Names of operations are the client's own invention, so they are neither logged nor counted.
 */
export function observeOperations(operations: Counter<'kind' | 'outcome'>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, document, errors = [], operation, response, schema }) {
          const { body } = response;
          if (body.kind === 'single' && errors.length > 0) {
            const { locale, requestId } = contextValue;
            const told = errors.map((error) => formatError(error, locale, requestId, document));
            const codes = told.map(({ extensions }) => String(extensions?.['code']));
            body.singleResult.errors = told;
            const hasRun = body.singleResult.data !== undefined;
            // Nothing was read or done: a proxy and a monitor may see it, too.
            if (codes[0] === 'UNAUTHENTICATED' && isEmpty(body.singleResult.data)) response.http.status = 401;
            const refused = refusedOperation({ schema, document, operation, errors, codes, hasRun });
            if (refused) contextValue.noteRefusal(refused);
          }
          operations.inc({ kind: operation?.operation ?? 'none', outcome: outcomeOf(body) });
          for (const error of errors) {
            if (isUnforeseen(error)) contextValue.log.error(describeSafely(error), 'an operation failed unforeseen');
          }
        },
      };
    },
  };
}

function outcomeOf(body: GraphQLResponse['body']): string {
  const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
  return typeof code === 'string' ? code : 'ok';
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}
