interface Stated {
  readonly id: string;
  readonly regionCode: string | null;
  readonly topic: { readonly code: string };
  readonly kind: string;
  readonly unit: string;
  readonly value: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly isWithdrawn: boolean;
}

/**
 * Whether two figures that stand cannot both be taken for the number: they say another value of the same topic, of the same
 * place and for a time that they share. One without a period speaks of any time.
 */
export function contradict(one: Stated, other: Stated): boolean {
  const isOfTheSame =
    one.topic.code === other.topic.code &&
    (['regionCode', 'kind', 'unit'] as const).every((key) => one[key] === other[key]);
  return (
    one.id !== other.id &&
    !one.isWithdrawn &&
    !other.isWithdrawn &&
    isOfTheSame &&
    one.value !== other.value &&
    beginsBeforeEndOf(one, other) &&
    beginsBeforeEndOf(other, one)
  );
}

function beginsBeforeEndOf({ from }: Pick<Stated, 'from'>, { to }: Pick<Stated, 'to'>): boolean {
  return from === null || to === null || from <= to;
}
