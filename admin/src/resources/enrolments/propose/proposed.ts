import type { CandidateFragment } from '../../../generated/graphql';

/** What became of those who were proposed together. */
export interface Proposed {
  readonly done: number;
  readonly refused: readonly { readonly candidate: CandidateFragment; readonly message: string }[];
}
