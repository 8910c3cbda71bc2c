import type { DomainError } from '../../errors.js';

/** What became of one of many. */
export interface Outcome {
  /** Null: nobody in sight. */
  readonly workerId: string | null;
  /** Null: none was made. */
  readonly enrolmentId: string | null;
  readonly regionCode: string | null;
  /** Null: it was done, or had been done already by the same actor. */
  readonly refusal: DomainError | null;
}

/** Who may do it to none of them is refused as a whole: then it is not the things that are at fault. */
export function refuseWhole(outcomes: readonly Outcome[]): void {
  const [first] = outcomes;
  const isDenied = ({ refusal }: Outcome): boolean => refusal?.code === 'FORBIDDEN' || refusal?.code === 'NOT_FOUND';
  if (first?.refusal && outcomes.every(isDenied))
    throw outcomes.find(({ refusal }) => refusal?.code === 'FORBIDDEN')?.refusal ?? first.refusal;
}
