/** What can be decided of one person after the other. */
export const REVIEW_VERBS = ['verify', 'return', 'reject'] as const;

export type ReviewVerb = (typeof REVIEW_VERBS)[number];

/** What somebody has decided here, and what the server says of it. Nothing is taken back. */
export interface Deed {
  readonly id: string;
  readonly name: string;
  readonly verb: ReviewVerb;
  readonly reason: string | null;
  readonly state: 'sending' | 'done' | 'refused' | 'unsent';
  /** Why not, in the reader's language. */
  readonly message: string | null;
}

export type Deeds = ReadonlyMap<string, Deed>;

/** With what became of one of them, the newest last. */
export function withDeed(deeds: Deeds, deed: Deed): Deeds {
  const others = [...deeds].filter(([id]) => id !== deed.id);
  return new Map([...others, [deed.id, deed]]);
}

/** Whether something can be decided: nothing was, or it never arrived. */
export const isOpen = (deed: Deed | undefined): boolean => !deed || deed.state === 'unsent';

/** Where to go on: the next one of whom nothing was decided; past the end when there is none. */
export function nextOpen(ids: readonly string[], from: number, deeds: Deeds): number {
  const found = ids.findIndex((id, index) => index > from && isOpen(deeds.get(id)));
  return found === -1 ? ids.length : found;
}

/** How many were decided which way, as far as the server has agreed. */
export function tally(deeds: Deeds): Readonly<Record<ReviewVerb, number>> {
  const count = (verb: ReviewVerb) =>
    [...deeds.values()].filter((deed) => deed.verb === verb && deed.state === 'done').length;
  return { verify: count('verify'), return: count('return'), reject: count('reject') };
}

/** What the person must know of: a decision that did not come about. */
export const failuresIn = (deeds: Deeds): Deed[] =>
  [...deeds.values()].filter(({ state }) => state === 'refused' || state === 'unsent');
