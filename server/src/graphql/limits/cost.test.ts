import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  Kind,
  type OperationDefinitionNode,
  getIntrospectionQuery,
  getVariableValues,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../../env.js';
import { createSchema } from '../../schema.js';
import { checkShape } from './checkDocument.js';
import { costOf, fragmentsOf } from './cost.js';
import { declaredSize, hasFirst, isObjectList } from './listSize.js';
import { shapeOf } from './shape.js';

const schema = await createSchema();
const { limits, documentLimits } = readEnv({});
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Of each operation in the document. */
function costsOf(text: string, variables: Record<string, unknown> = {}): number[] {
  const document = parse(text, { maxTokens: documentLimits.tokens });
  return document.definitions.flatMap((operation) =>
    operation.kind === Kind.OPERATION_DEFINITION
      ? [costOf({ schema, operation, fragments: fragmentsOf(document), variables: coerce(operation, variables) })]
      : [],
  );
}

function coerce(operation: OperationDefinitionNode, variables: Record<string, unknown>) {
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {};
}

describe('the cost of an operation', () => {
  it.each<[number, string, Record<string, unknown>?]>([
    [0, '{ __typename }'],
    [1, '{ region(code: "32") { code name } }'],
    [2, '{ region(code: "32") { parent { name } } }'],
    [4, '{ region(code: "32") { ancestors { name } } }'],
    [1 + 40 * (1 + 40), '{ region(code: "32") { children { children { name } } } }'],
    [1, '{ regions { totalCount } }'],
    [1 + 25, '{ regions { items { code } } }'],
    [1 + 25, '{ regions(first: null) { items { code } } }'],
    [1 + 10 * 2 + 1, '{ regions(first: 10) { items { parent { code } } pageInfo { endCursor } } }'],
    [1 + 7, 'query($n: Int) { regions(first: $n) { items { code } } }', { n: 7 }],
    [1 + 9, 'query($n: Int = 9) { regions(first: $n) { items { code } } }'],
    [1 + 25, 'query($n: Int = 9) { regions(first: $n) { items { code } } }', { n: null }],
    [1, '{ regions(first: -5) { items { code } } }'],
    [
      1 + 5 + 1 + 6,
      '{ a: regions(first: 5) { ...p } b: regions(first: 6) { ...p } } fragment p on RegionPage { items { code } }',
    ],
    [
      1 + 5 * 3,
      '{ regions(first: 5) { items { ... on Region { parent { code } ...r } } } } fragment r on Region { counts { wards } }',
    ],
    [501, '{ __schema { types { name } } region(code: "1") { code } }'],
  ])('is %i for %s', (cost, query, variables) => {
    expect(costsOf(query, variables)).toEqual([cost]);
  });

  it('can be foreseen for every list of objects: by `first`, its page’s `first`, or a declared size', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const fields = types.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
    );
    // A type that some field gives without `first` gives its own lists no size.
    const unpaged = new Set(
      fields
        .filter(({ field }) => isObjectList(field) || !hasFirst(field))
        .map(({ field }) => getNamedType(field.type)),
    );
    const unknown = fields.filter(
      ({ type, field }) =>
        isObjectList(field) &&
        !hasFirst(field) &&
        declaredSize(field) === undefined &&
        (unpaged.has(type) || !type.name.endsWith('Page')),
    );
    expect(fields.filter(({ field }) => isObjectList(field)).length).toBeGreaterThan(2);
    expect(unknown.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});

describe('honest documents', () => {
  it('of the console, the tests and the README stay far below the limits', async () => {
    const files = (await Promise.all(['admin/src', 'server/src'].map(graphqlFiles))).flat();
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const shown = [...readme.matchAll(/```graphql\n([^]*?)```/g)].map((match) => match[1] ?? '');
    const texts = [...(await Promise.all(files.map((file) => readFile(file, 'utf8')))), ...shown];
    expect(files.length).toBeGreaterThan(1);
    expect(shown.length).toBeGreaterThan(0);
    const tooBig = texts.filter((text) => {
      const shape = shapeOf(parse(text, { maxTokens: documentLimits.tokens / 2 }));
      const isLarge = (['depth', 'aliases', 'directives', 'fields'] as const).some(
        (measure) => shape[measure] * 2 > limits[measure],
      );
      return isLarge || costsOf(text, { first: 100 }).some((cost) => cost * 5 > limits.cost);
    });
    expect(tooBig).toEqual([]);
  });

  it('include the usual question for the whole schema', () => {
    const text = getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
    });
    expect(checkShape(parse(text, { maxTokens: documentLimits.tokens }), limits)).toBeUndefined();
    expect(costsOf(text)).toEqual([500]);
  });
});

async function graphqlFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.graphql')).map((name) => join(ROOT, folder, name));
}
