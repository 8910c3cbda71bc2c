import { type GraphQLObjectType, type GraphQLSchema, defaultFieldResolver, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from '../context.js';

const SUBJECT_TYPE = 'personalData';

/**
 * Marks an object type whose objects tell of people: `@PersonalData('Worker')`. From then on each answer that holds one
 * leaves an event with its `id`, at the region of its `regionCode` (null: the whole installation); its objects have both.
 */
export function PersonalData(subjectType: string): ClassDecorator {
  return Extensions({ [SUBJECT_TYPE]: subjectType });
}

export function subjectTypeOf(type: GraphQLObjectType): string | undefined {
  const marked: unknown = type.extensions[SUBJECT_TYPE];
  return typeof marked === 'string' ? marked : undefined;
}

/**
 * Lets every field of the marked types note whom it tells of, and every root field what was asked. It is the object that
 * is noted when one of its own fields is answered, so it does not matter how the answer came to it: by list, page, alias,
 * fragment, nested, in a type made later; and what `@skip` left out is not noted.
 */
export function noteReads(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const subjectType = subjectTypeOf(type);
    const isRoot = roots.includes(type);
    if (!isRoot && subjectType === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, ctx: Context, info) => {
        if (isRoot) ctx.told.ask(info.operation.name?.value, field.name, args);
        if (subjectType !== undefined) ctx.told.tell(subjectType, source);
        return resolve(source, args, ctx, info);
      };
    }
  }
  return schema;
}
