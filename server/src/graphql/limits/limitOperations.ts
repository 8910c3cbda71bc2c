import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context, Services } from '../../context.js';
import { createReadRecorder } from '../../slices/audit/recordReads.js';
import { recordTold } from '../recordTold.js';
import { createBudget } from './budget.js';
import { enforceLimits } from './enforceLimits.js';
import { executeInTime } from './execution.js';
import type { DocumentLimits } from './limits.js';
import { type TrustedDocuments, manifestCache } from './trustedDocuments.js';

/** Of one document, told at once. */
const MOST_ERRORS = 20;

export interface Limiting {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly documentLimits: DocumentLimits;
  readonly trustedDocuments?: TrustedDocuments | undefined;
}

/** All that an Apollo Server needs to keep every client within its limits: options of its own, and a plugin. */
export function limitOperations({ services, schema, documentLimits, trustedDocuments }: Limiting) {
  const budget = createBudget(services);
  const { rule, plugin } = enforceLimits(budget, trustedDocuments);
  return {
    options: {
      gateway: executeInTime(schema, recordTold(createReadRecorder(services))),
      parseOptions: { maxTokens: documentLimits.tokens },
      validationRules: [rule],
      validationOptions: { maxErrors: MOST_ERRORS },
      // Documents known beforehand may be named by their hash; clients register none.
      persistedQueries: trustedDocuments ? ({ cache: manifestCache(trustedDocuments) } as const) : (false as const),
    },
    plugin: plugin satisfies ApolloServerPlugin<Context>,
    /** What is charged besides operations. */
    budget,
    close: () => budget.close(),
  };
}
