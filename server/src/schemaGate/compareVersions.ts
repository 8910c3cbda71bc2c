import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Declaration } from './declarations.js';
import type { SchemaVersion } from './readHistory.js';

export interface Comparison {
  readonly undeclared: readonly { readonly change: string; readonly from: string; readonly to: string }[];
  /** Declarations of changes that occur nowhere: each would let a later change pass unseen. */
  readonly leftovers: readonly string[];
}

/** What breaks a client between each version and the next, and is not declared. */
export async function compareVersions(
  versions: readonly SchemaVersion[],
  declarations: readonly Declaration[],
): Promise<Comparison> {
  const schemas = versions.map(({ name, text }) => ({ name, schema: buildSchema(text) }));
  const breaking = [];
  for (const [index, to] of schemas.entries()) {
    const from = schemas[index - 1];
    if (!from) continue;
    for (const { message, criticality } of await diff(from.schema, to.schema)) {
      if (criticality.level !== CriticalityLevel.Breaking) continue;
      breaking.push({ change: message, from: from.name, to: to.name });
    }
  }
  const declared = new Set(declarations.map(({ change }) => change));
  const occurring = new Set(breaking.map(({ change }) => change));
  return {
    undeclared: breaking.filter(({ change }) => !declared.has(change)),
    leftovers: [...declared].filter((change) => !occurring.has(change)),
  };
}
