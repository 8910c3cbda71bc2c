import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { RegionFields } from './slices/regions/region.fields.js';
import { RegionResolver } from './slices/regions/region.resolver.js';

/** The API's table of contents: every class that adds to it, the slices from the ground up. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [RegionResolver, RegionFields],
    // Inputs are checked by their slice, with messages in the reader's language.
    validate: false,
  });
  const query = schema.getQueryType();
  if (query)
    query.description =
      'What can be read. Errors carry `extensions.code` and, where arguments are at fault, `extensions.fields`.';
  return lexicographicSortSchema(schema);
}
