import { headingKey } from './headingKey.rules.js';

/** Which column of a table holds what: by index, for those that were found. */
export interface MatchedColumns<Name extends string> {
  readonly indexes: ReadonlyMap<Name, number>;
  /** What more than one heading claims to be. */
  readonly twice: readonly Name[];
  /** Headings that mean nothing to us. */
  readonly unknown: readonly string[];
}

/** Knows headings by the words that people use for each column. */
export function createColumnMatcher<Name extends string>(
  words: readonly (readonly [name: Name, words: readonly string[]])[],
): { isHeading(text: string): boolean; match(headings: readonly string[]): MatchedColumns<Name> } {
  const names = new Map(words.flatMap(([name, all]) => all.map((word) => [headingKey(word), name] as const)));
  return {
    isHeading: (text) => names.has(headingKey(text)),
    match(headings) {
      const indexes = new Map<Name, number>();
      const twice = new Set<Name>();
      const unknown: string[] = [];
      headings.forEach((heading, index) => {
        const name = names.get(headingKey(heading));
        if (name === undefined) unknown.push(...(heading === '' ? [] : [heading]));
        else if (indexes.has(name)) twice.add(name);
        else indexes.set(name, index);
      });
      return { indexes, twice: [...twice], unknown };
    },
  };
}
