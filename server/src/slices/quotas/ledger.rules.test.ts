import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, type Movement, available, isSound, replay } from './ledger.rules.js';

const PEOPLE = ['a', 'b', 'c', 'd'];
const movement = fc.oneof(
  fc.record({
    kind: fc.constantFrom('ALLOCATE' as const, 'ADJUST' as const, 'TRANSFER_OUT' as const, 'TRANSFER_IN' as const),
    seats: fc.integer({ min: -3, max: 3 }),
    enrolmentId: fc.constant(null),
  }),
  fc.record({
    kind: fc.constantFrom('RESERVE' as const, 'COMMIT' as const, 'RELEASE' as const),
    seats: fc.constant(1),
    enrolmentId: fc.constantFrom(...PEOPLE),
  }),
);

/** As much of the sequence as can be, each movement that cannot be left out. */
function possible(movements: readonly Movement[]): Movement[] {
  const taken: Movement[] = [];
  for (const one of movements) if (replay([...taken, one]).faultAt === null) taken.push(one);
  return taken;
}

describe('the replay of a ledger', () => {
  it('of any possible sequence ends in a balance that is sound at every step', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 40 }), (movements) => {
        const taken = possible(movements);
        taken.forEach((_, index) => {
          const { balance, faultAt } = replay(taken.slice(0, index + 1));
          expect(faultAt).toBeNull();
          expect(isSound(balance)).toBe(true);
        });
      }),
    );
  });

  it('counts each person once: reserved and committed are those who came and have not left', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 40 }), (movements) => {
        const taken = possible(movements);
        const did = (kind: Movement['kind']) =>
          new Set(taken.filter((one) => one.kind === kind).map((one) => one.enrolmentId));
        const [came, took, left] = [did('RESERVE'), did('COMMIT'), did('RELEASE')];
        const holding = [...came].filter((one) => !left.has(one));
        const { balance } = replay(taken);
        expect(balance.committed).toBe(holding.filter((one) => took.has(one)).length);
        expect(balance.reserved).toBe(holding.filter((one) => !took.has(one)).length);
        const given = taken.filter((one) => one.enrolmentId === null).reduce((sum, { seats }) => sum + seats, 0);
        expect(available(balance)).toBe(given - holding.length);
      }),
    );
  });

  it.each<[string, Movement[], number]>([
    ['a seat that is not there', [{ kind: 'RESERVE', seats: 1, enrolmentId: 'a' }], 0],
    ['a seat that nobody reserved', [seats(1), { kind: 'COMMIT', seats: 1, enrolmentId: 'a' }], 1],
    ['seats below those taken', [seats(1), { kind: 'RESERVE', seats: 1, enrolmentId: 'a' }, seats(-1)], 2],
    [
      'a seat given back twice',
      [seats(1), ...(['RESERVE', 'RELEASE', 'RELEASE'] as const).map((kind) => ({ kind, seats: 1, enrolmentId: 'a' }))],
      3,
    ],
  ])('stops at %s', (_, movements, faultAt) => {
    expect(replay(movements).faultAt).toBe(faultAt);
  });

  it('of nothing is nothing', () => {
    expect(replay([])).toEqual({ balance: EMPTY, faultAt: null });
  });
});

function seats(count: number): Movement {
  return { kind: 'ADJUST', seats: count, enrolmentId: null };
}
