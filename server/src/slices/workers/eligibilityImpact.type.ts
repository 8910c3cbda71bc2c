import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { CategoryFieldInput } from '../categories/categoryFieldInput.js';
import { EligibilityVerdict } from '../categories/category.type.js';
import { EligibilityFault } from '../categories/eligibility.type.js';
import { Worker } from './worker.type.js';

@InputType({ description: 'A rule that is being written, to be asked of the registered workers of its category.' })
export class EligibilityImpactInput {
  @Field(() => ID, { description: 'The category whose workers are asked about.' })
  categoryCode: string;

  @Field(() => [CategoryFieldInput], { defaultValue: [], description: 'The fields of the draft, at most 40.' })
  fields: CategoryFieldInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The rule of the draft, in CEL. Without it, everybody is let in.',
  })
  eligibility?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'For which month; without it, this one.' })
  month?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only who lives in this region or below it.' })
  within?: string | null;
}

@ObjectType({ description: 'Of how many people a rule says what.', simpleResolvers: true })
export class EligibilityCounts {
  @Field(() => Int, { description: 'May be enrolled.' })
  eligible: number;

  @Field(() => Int, { description: 'May not be enrolled.' })
  notEligible: number;

  @Field(() => Int, { description: 'Something that decides is not known of them.' })
  needsReview: number;
}

@ObjectType({ description: 'What a rule would change in a district.', simpleResolvers: true })
export class EligibilityImpactDistrict {
  @Field(() => Int, { description: 'How many were asked about.' })
  workers: number;

  @Field(() => EligibilityCounts, { nullable: true, description: 'By the rule in force; null when there is none.' })
  before: EligibilityCounts | null;

  @Field(() => EligibilityCounts, { description: 'By the rule of the draft.' })
  after: EligibilityCounts;

  @Field(() => Int, { description: 'For how many it would change.' })
  changed: number;

  regionCode: string;
}

@ObjectType({ description: 'Somebody for whom a rule would change what is said.', simpleResolvers: true })
export class EligibilityChange {
  @Field(() => EligibilityVerdict, { description: 'By the rule in force.' })
  before: `${EligibilityVerdict}`;

  @Field(() => EligibilityVerdict, { description: 'By the rule of the draft.' })
  after: `${EligibilityVerdict}`;

  @Field(() => String, { nullable: true, description: 'The part of the draft’s rule that decides; null: it has none.' })
  clause: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The clause as a sentence in the language of the request; null where it is too involved for words.',
  })
  words: string | null;

  @Field(() => Worker, { nullable: true, description: 'Whom; null when out of sight.' })
  worker: Worker | null;
}

@ObjectType({
  description: 'What a rule that is being written would say of registered workers.',
  simpleResolvers: true,
})
export class EligibilityImpact {
  @Field(() => EligibilityFault, {
    nullable: true,
    description: 'What is wrong with the rule; then nobody is asked about.',
  })
  fault: EligibilityFault | null;

  @Field(() => Int, {
    description: 'How many were asked about: alive, living here, of the category, in the viewer’s sight.',
  })
  workers: number;

  @Field(() => Boolean, {
    description:
      'Whether those are all. With very many the time of an operation may be over before: name a region then.',
  })
  isComplete: boolean;

  @Field(() => EligibilityCounts, { nullable: true, description: 'By the rule in force; null when there is none.' })
  before: EligibilityCounts | null;

  @Field(() => EligibilityCounts, { description: 'By the rule of the draft.' })
  after: EligibilityCounts;

  @Field(() => Int, { description: 'For how many it would change.' })
  changed: number;

  @ListSize(40)
  @Field(() => [EligibilityImpactDistrict], { description: 'The same by district, in the order of the codes.' })
  districts: EligibilityImpactDistrict[];

  @ListSize(20)
  @Field(() => [EligibilityChange], { description: 'The first 50 of those for whom it would change.' })
  changes: EligibilityChange[];
}
