import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { declaredSize, hasFirst, isObjectList } from './listSize.js';

const MUTATION = 10;
/** Answered from memory, its lists bounded by GraphQL's own rule; but much text. */
const INTROSPECTION = 500;

export interface Costed {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As GraphQL reads them, with their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a valid operation can cost at most, foreseen before anything is read: each object that the answer may hold is 1,
 * scalars are free, each mutation is 10 more. A list has as many objects as its `first` says (or that of the page it
 * belongs to), else as its field declares with `ListSize`; what is below an object counts for each of them.
 * `@skip` and `@include` do not count: what stands in the document may come.
 */
export function costOf(costed: Costed): number {
  const root = costed.schema.getRootType(costed.operation.operation);
  return root ? createCosting(costed)(root, costed.operation.selectionSet, undefined) : 0;
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** The cost of a selection on one object of the type; `page` is the `first` of the field that gave the object. */
type Costing = (type: GraphQLNamedType, selections: SelectionSetNode, page: number | undefined) => number;

/** Each fragment is costed once for each size of page, however often it is spread. */
function createCosting(costed: Costed): Costing {
  const { schema, fragments } = costed;
  const known = new Map<string, number>();

  const ofSelections: Costing = (type, { selections }, page) => {
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(type, selection, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += ofFragment(selection.name.value, page);
      else sum += ofSelections(conditionOf(selection) ?? type, selection.selectionSet, page);
    }
    return sum;
  };

  const conditionOf = ({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode): GraphQLNamedType | undefined =>
    typeCondition && schema.getType(typeCondition.name.value);

  const ofFragment = (name: string, page: number | undefined): number => {
    const key = `${name} ${page ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const type = fragment && conditionOf(fragment);
    const cost = type ? ofSelections(type, fragment.selectionSet, page) : 0;
    known.set(key, cost);
    return cost;
  };

  const ofField = (parent: GraphQLNamedType, node: FieldNode, page: number | undefined): number => {
    if (node.name.value === '__schema' || node.name.value === '__type') return INTROSPECTION;
    const own = parent === schema.getMutationType() ? MUTATION : 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type) || !field || !node.selectionSet) return own;
    const first = hasFirst(field) ? firstOf(field, node, costed) : undefined;
    const isList = isObjectList(field);
    const size = isList ? (first ?? declaredSize(field) ?? page ?? 1) : 1;
    return own + size * (1 + ofSelections(type, node.selectionSet, isList ? undefined : first));
  };
  return ofSelections;
}

/** The argument `first`, also by a variable or a default; null is taken for the default, as services do. */
function firstOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Costed): number {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : numberIn(given);
  const standard: unknown = field.args.find(({ name }) => name === 'first')?.defaultValue;
  const size = value ?? standard;
  return typeof size === 'number' ? Math.max(0, size) : 1;
}

function numberIn(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
