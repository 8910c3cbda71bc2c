import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Names } from '../../graphql/names.js';
import { MonthScalar } from '../../graphql/scalars.js';

/** Of an argument `month`. */
export const MONTH = { nullable: true, description: 'Which month; without it, the current one in Jakarta.' } as const;

@ObjectType({
  description: 'Some of the covered people: those of one category, of one fund or of one status.',
  simpleResolvers: true,
})
export class CoverageSlice {
  @Field(() => ID, { description: 'The code of the category or of the funding source, or the status.' })
  key: string;

  @Field(() => Int, {
    description:
      'People, each once in the slice. Who has cover by two funds stands in the slices of both, so slices can add up to more than all.',
  })
  workers: number;

  names: Names;
}

@ObjectType({ description: 'The covered people beside a published figure.', simpleResolvers: true })
export class CoverageRate {
  @Field(() => Float, {
    description:
      'How many of the figure’s people have cover, as a part of 1: `0.0639` is 6.39%. Above 1 there are more.',
  })
  rate: number;

  figureId: string;
}

@ObjectType({ description: 'How many people have cover in a region in a month.', simpleResolvers: true })
export class Coverage {
  @Field(() => MonthScalar, { description: 'Which month.' })
  month: string;

  @Field(() => Int, {
    description:
      'People with cover in that month, each once: registered by a decree, for months that hold this one. They count in the village or ward where they lived when they were proposed.',
  })
  workers: number;

  regionCode: string;
  cells: readonly CoverageCell[];
}

/** Of which people how many; empty: of any. */
export interface CoverageCell {
  readonly categoryCode: string;
  readonly fundingSourceCode: string;
  readonly status: string;
  readonly workers: number;
}
