import { describe, expect, it } from 'vitest';

import type { Deed } from './deeds';
import { failuresIn, nextOpen, tally, withDeed } from './deeds';

const deed = (id: string, state: Deed['state'], verb: Deed['verb'] = 'verify'): Deed => ({
  id,
  name: id,
  verb,
  reason: null,
  state,
  message: null,
});
const deedsOf = (...list: Deed[]) => new Map(list.map((one) => [one.id, one]));

describe('what was decided one after the other', () => {
  it('goes on with the next of whom nothing was decided, or whose decision never arrived', () => {
    const deeds = deedsOf(deed('b', 'done'), deed('c', 'refused'), deed('d', 'unsent'));
    expect(nextOpen(['a', 'b', 'c', 'd', 'e'], 0, deeds)).toBe(3);
    expect(nextOpen(['a', 'b', 'c', 'd', 'e'], 3, deeds)).toBe(4);
    expect(nextOpen(['a', 'b'], 0, deeds)).toBe(2);
  });

  it('counts only what the server has agreed to, and tells of the rest', () => {
    const deeds = deedsOf(
      deed('a', 'done'),
      deed('b', 'sending'),
      deed('c', 'refused'),
      deed('d', 'done', 'return'),
      deed('e', 'unsent', 'reject'),
    );
    expect(tally(deeds)).toEqual({ verify: 1, return: 1, reject: 0 });
    expect(failuresIn(deeds).map(({ id }) => id)).toEqual(['c', 'e']);
  });

  it('keeps what is newest of each', () => {
    const deeds = withDeed(deedsOf(deed('a', 'sending'), deed('b', 'done')), deed('a', 'done'));
    expect([...deeds.values()].map(({ id, state }) => [id, state])).toEqual([
      ['b', 'done'],
      ['a', 'done'],
    ]);
  });
});
