export type Verdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'NEEDS_REVIEW';

interface Decision {
  readonly verdict: Verdict;
  readonly clause: string | null;
}

export interface VerdictCounts {
  eligible: number;
  notEligible: number;
  needsReview: number;
}

export interface ChangedVerdict {
  readonly id: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly clause: string | null;
}

interface Counts {
  workers: number;
  readonly before: VerdictCounts | null;
  readonly after: VerdictCounts;
  changed: number;
}

const FIELDS = { ELIGIBLE: 'eligible', NOT_ELIGIBLE: 'notEligible', NEEDS_REVIEW: 'needsReview' } as const;
const MOST_CHANGES = 50;

/** Adds up what two rules say of people, in all and by place. Without a rule in force nothing changes for anybody. */
export function createImpactCount(hasRuleInForce: boolean) {
  const none = (): VerdictCounts => ({ eligible: 0, notEligible: 0, needsReview: 0 });
  const nothing = (): Counts => ({ workers: 0, before: hasRuleInForce ? none() : null, after: none(), changed: 0 });
  const all = nothing();
  const places = new Map<string, Counts>();
  const changes: ChangedVerdict[] = [];

  return {
    add(id: string, place: string, before: Decision | null, after: Decision): void {
      const there = places.get(place) ?? nothing();
      places.set(place, there);
      const isChanged = before !== null && before.verdict !== after.verdict;
      for (const counts of [all, there]) {
        counts.workers += 1;
        counts.after[FIELDS[after.verdict]] += 1;
        if (before && counts.before) counts.before[FIELDS[before.verdict]] += 1;
        if (isChanged) counts.changed += 1;
      }
      if (isChanged && changes.length < MOST_CHANGES)
        changes.push({ id, before: before.verdict, after: after.verdict, clause: after.clause });
    },
    /** The first ones for whom something changes. */
    changes: (): readonly ChangedVerdict[] => changes,
    result: () => ({
      ...all,
      districts: [...places]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([regionCode, counts]) => ({ regionCode, ...counts })),
    }),
  };
}
