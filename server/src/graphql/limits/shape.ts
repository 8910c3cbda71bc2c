import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What can be counted in a document without the schema. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  readonly introspects: boolean;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0, introspects: false };
const shapes = new WeakMap<DocumentNode, Shape>();

/**
 * Measures a document with its fragments flattened: everything in it, used or not, for all of it gets validated. Each
 * fragment is measured once, so fragments that double with every level cost no more time than others; one that contains
 * itself counts once, and is then refused by GraphQL's own rule.
 */
export function shapeOf(document: DocumentNode): Shape {
  const known = shapes.get(document);
  if (known) return known;
  const shape = measure(document);
  shapes.set(document, shape);
  return shape;
}

function measure(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    measured.set(name, NOTHING);
    const shape = add(ofSelections(fragment.selectionSet), { directives: fragment.directives?.length ?? 0 });
    measured.set(name, shape);
    return shape;
  };

  const ofSelections = (set: SelectionSetNode | undefined): Shape => {
    let sum = NOTHING;
    for (const selection of set?.selections ?? []) {
      const own = { fields: 1, directives: selection.directives?.length ?? 0 };
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, add(ofFragment(selection.name.value), own));
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum = add(sum, add(ofSelections(selection.selectionSet), own));
      else {
        const below = ofSelections(selection.selectionSet);
        const introspects = selection.name.value === '__schema' || selection.name.value === '__type';
        const field = { ...own, aliases: selection.alias ? 1 : 0, introspects };
        sum = add(sum, add({ ...below, depth: below.depth + 1 }, field));
      }
    }
    return sum;
  };

  let whole = NOTHING;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = definition.variableDefinitions ?? [];
    const directives = variables.reduce((sum, one) => sum + (one.directives?.length ?? 0), 0);
    const own = { directives: directives + (definition.directives?.length ?? 0) };
    whole = add(whole, add(ofSelections(definition.selectionSet), own));
  }
  const used = new Set(measured.keys());
  for (const name of fragments.keys()) if (!used.has(name)) whole = add(whole, ofFragment(name));
  return whole;
}

function add(one: Shape, other: Partial<Shape>): Shape {
  return {
    depth: Math.max(one.depth, other.depth ?? 0),
    aliases: one.aliases + (other.aliases ?? 0),
    directives: one.directives + (other.directives ?? 0),
    fields: one.fields + (other.fields ?? 0),
    introspects: one.introspects || (other.introspects ?? false),
  };
}
