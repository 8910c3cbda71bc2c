import { type GraphQLFieldResolver, type GraphQLSchema, defaultFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import { DomainError } from '../errors.js';

/** All that callers who are not signed in may ask: every other root field, today's and tomorrow's, is UNAUTHENTICATED to them. */
const OPEN: ReadonlySet<string> = new Set(['Query.viewer', 'Query.isDemo']);

/** Closes the root fields of the schema to those who are not signed in, before any resolver runs. */
export function closeToAnonymous(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (OPEN.has(`${root?.name}.${field.name}`)) continue;
      field.resolve = signedInOnly(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function signedInOnly(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, ctx, info) => {
    if (ctx.actor.kind === 'ANONYMOUS') throw new DomainError('UNAUTHENTICATED', 'signInNeeded');
    return resolve(source, args, ctx, info);
  };
}
