import { BREAK, type DocumentNode, visit } from 'graphql';

const documents = new WeakMap<DocumentNode, boolean>();

/** Whether PostgreSQL takes every text in it, names of inputs included: none has a NUL or a lone surrogate. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

/** The same of what stands in a document. */
export function hasStorableTexts(document: DocumentNode): boolean {
  const known = documents.get(document);
  if (known !== undefined) return known;
  let isGood = true;
  visit(document, {
    StringValue({ value }) {
      if (isStorable(value)) return undefined;
      isGood = false;
      return BREAK;
    },
  });
  documents.set(document, isGood);
  return isGood;
}
