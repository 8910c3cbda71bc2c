import { Field, ID, InputType } from 'type-graphql';
import { MonthScalar } from '../../graphql/scalars.js';
import { CategoryPersonaInput } from './category.input.js';
import { CategoryFieldInput } from './categoryFieldInput.js';

@InputType({ description: 'A rule of eligibility to try, and with whom. Nothing is saved.' })
export class TryEligibilityInput {
  @Field(() => ID, {
    nullable: true,
    description: 'What `worker.category` is; without it, a category that has no code yet.',
  })
  categoryCode?: string | null;

  @Field(() => [CategoryFieldInput], { defaultValue: [], description: 'The fields of the category, at most 40.' })
  fields: CategoryFieldInput[];

  @Field(() => String, { nullable: true, description: 'The rule, in CEL. Without it, everybody may be enrolled.' })
  eligibility?: string | null;

  @Field(() => [CategoryPersonaInput], { defaultValue: [], description: 'With whom it is tried, at most 50.' })
  personas: CategoryPersonaInput[];

  @Field(() => MonthScalar, { nullable: true, description: 'For which month; without it, this one.' })
  month?: string | null;
}
