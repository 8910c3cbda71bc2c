import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '../src/schema.js';

const schema = await createSchema();

it('describes every type, field, argument, enum value and input field', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const parts = [
    ...types.flatMap(partsOf),
    ...schema.getDirectives().flatMap(({ args, name }) => under(`@${name}`, args)),
  ];
  expect(parts.length).toBeGreaterThan(40);
  expect(parts.filter(({ description }) => !description?.trim()).map(({ path }) => path)).toEqual([]);
});

it('is committed as the code has it: `npm run generate` writes server/schema.graphql', async () => {
  const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(`${printSchema(schema)}\n`);
});

interface Part {
  readonly path: string;
  readonly description: string | null | undefined;
}

/** A type and all that has a name in it. */
function partsOf(type: GraphQLNamedType): Part[] {
  const self = { path: type.name, description: type.description };
  if (isEnumType(type)) return [self, ...under(type.name, type.getValues())];
  if (isInputObjectType(type)) return [self, ...under(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields());
  return [
    self,
    ...under(type.name, fields),
    ...fields.flatMap(({ name, args }) => under(`${type.name}.${name}`, args)),
  ];
}

function under(path: string, parts: readonly { name: string; description?: string | null | undefined }[]): Part[] {
  return parts.map(({ name, description }) => ({ path: `${path}.${name}`, description }));
}
