/** Numbers that look random and are the same at every run: a demonstration shows everybody the same people. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0 and below the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** By Mulberry32, which is small and good enough for names and dates. Each subject has its own row of numbers. */
export function createRandom(subject: string): Random {
  let state = 2_166_136_261;
  for (const letter of subject) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}

/** Divides so many people among the places: each gets one at least, and some have twice as many as others. */
export function spread(people: number, places: number, random: Random): number[] {
  const weights = Array.from({ length: places }, () => 0.6 + random.next());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((people * weight) / all)));
  const rest = people - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, index) => share + (index < rest ? 1 : 0));
}

/** Picks keys as often as they weigh. */
export function createChoice(weights: Readonly<Record<string, number>>, random: Random): () => string {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return () => {
    let left = random.next() * all;
    for (const [key, weight] of Object.entries(weights)) {
      left -= weight;
      if (left < 0) return key;
    }
    return Object.keys(weights)[0] ?? '';
  };
}
