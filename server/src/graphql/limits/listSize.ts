import { type GraphQLField, isCompositeType, getNamedType, getNullableType, isListType } from 'graphql';
import { Extensions } from 'type-graphql';

const LIST_SIZE = 'listSize';

/**
 * How many items a list without `first` is taken to have, when the cost of an operation is foreseen: a usual large one,
 * not the largest there can be. Of a list whose parent has `first` (the items of a page) that argument says it.
 */
export function ListSize(items: number): MethodDecorator & PropertyDecorator {
  return Extensions({ [LIST_SIZE]: items });
}

export function declaredSize(field: GraphQLField<unknown, unknown>): number | undefined {
  const size: unknown = field.extensions[LIST_SIZE];
  return typeof size === 'number' ? size : undefined;
}

/** Whether the field gives several objects, each of which costs. */
export function isObjectList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

export function hasFirst(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}
