import type { ApolloServerPlugin } from '@apollo/server';
import type { Counter } from 'prom-client';
import type { Context } from '../context.js';
import { describeSafely, formatError, isUnforeseen } from './formatError.js';

/**
 * Words each error in the reader's language, logs those that nobody foresaw, and counts operations by kind and outcome.
 * Names of operations are the client's own invention, so they are neither logged nor counted.
 */
export function observeOperations(operations: Counter<'kind' | 'outcome'>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, document, errors, operation, response }) {
          const { body } = response;
          if (body.kind === 'single' && errors) {
            const { locale, requestId } = contextValue;
            body.singleResult.errors = errors.map((error) => formatError(error, locale, requestId, document));
          }
          const codes = (body.kind === 'single' ? body.singleResult.errors : undefined)?.map(({ extensions }) =>
            String(extensions?.['code']),
          );
          // Nothing was read or done: a proxy and a monitor may see it, too.
          if (codes?.[0] === 'UNAUTHENTICATED' && body.kind === 'single' && isEmpty(body.singleResult.data))
            response.http.status = 401;
          operations.inc({ kind: operation?.operation ?? 'none', outcome: codes?.[0] ?? 'ok' });
          for (const error of errors ?? []) {
            if (isUnforeseen(error)) contextValue.log.error(describeSafely(error), 'an operation failed unforeseen');
          }
        },
      };
    },
  };
}

function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}
