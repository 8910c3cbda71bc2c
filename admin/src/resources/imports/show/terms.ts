import type { ImportTermsInput } from '../../../generated/graphql';

/** What holds for every row that says nothing else, as the form has it. */
export interface Terms {
  /** The fund and the months, as one choice of the seats that there are. */
  readonly seats: string;
  readonly categoryCode: string;
}

export const NO_TERMS: Terms = { seats: '', categoryCode: '' };

export interface SeatKind {
  readonly fundingSourceCode: string;
  readonly from: string;
  readonly to: string;
}

export const seatsKey = ({ fundingSourceCode, from, to }: SeatKind): string => [fundingSourceCode, from, to].join(' ');

export function termsInput({ seats, categoryCode }: Terms): ImportTermsInput {
  const [fundingSourceCode = null, from = null, to = null] = seats.split(' ');
  return { fundingSourceCode, from, to, categoryCode: categoryCode || null };
}
