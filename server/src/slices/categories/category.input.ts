import { Field, ID, InputType, Int } from 'type-graphql';
import { JSONScalar, RupiahScalar } from '../../graphql/scalars.js';
import { EligibilityVerdict } from './category.type.js';
import { CategoryFieldInput } from './categoryFieldInput.js';

@InputType({ description: 'An invented person with the verdict that the rule must give.' })
export class CategoryPersonaInput {
  @Field(() => String, { description: 'What it is about, at most 80 characters.' })
  name: string;

  @Field(() => Int, { description: 'Years, 0 to 120.' })
  age: number;

  @Field(() => Int, { nullable: true, description: 'The welfare decile, 1 to 10; without it, not known.' })
  desil?: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The monthly income; without it, not known.' })
  income?: number | null;

  @Field(() => ID, { description: 'The code of the village or ward.' })
  regionCode: string;

  @Field(() => JSONScalar, { nullable: true, description: 'What the fields hold, by their keys.' })
  attributes?: unknown;

  @Field(() => EligibilityVerdict, { description: 'What the rule must say.' })
  expected: `${EligibilityVerdict}`;
}

@InputType({ description: 'What a version of a category says.' })
export class CategoryContentInput {
  @Field(() => String, { description: 'Its name in Indonesian, at most 120 characters.' })
  nameId: string;

  @Field(() => String, { description: 'Its name in English, at most 120 characters.' })
  nameEn: string;

  @Field(() => String, { nullable: true, description: 'Who belongs to it, in Indonesian; both languages or none.' })
  descriptionId?: string | null;

  @Field(() => String, { nullable: true, description: 'In English.' })
  descriptionEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the occupation, KBJI: `5153` or `5153.04`.' })
  kbjiCode?: string | null;

  @Field(() => [CategoryFieldInput], {
    defaultValue: [],
    description: 'Its fields in the order of the form, at most 40.',
  })
  fields: CategoryFieldInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Who may be enrolled, in CEL, at most 4,000 characters: over `worker` (age, desil, income, village, region, category), `attributes` (the fields) and `month`; `isWithin(region, area)` compares codes. Without it, everybody.',
  })
  eligibility?: string | null;

  @Field(() => [CategoryPersonaInput], {
    defaultValue: [],
    description: 'With whom it is tried, at most 50. All must get the verdict that they must before it is published.',
  })
  personas: CategoryPersonaInput[];

  @Field(() => String, { nullable: true, description: 'Where it was read, at most 500 characters.' })
  source?: string | null;
}

@InputType({ description: 'A category to begin.' })
export class DraftCategoryInput extends CategoryContentInput {
  @Field(() => ID, {
    description: '2 to 40 small letters, digits and hyphens, a letter first. CONFLICT when it is taken.',
  })
  code: string;

  @Field(() => ID, { nullable: true, description: 'The code of the category that it belongs to.' })
  parentCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it is used, and whose administrators design it; without it, everywhere.',
  })
  regionCode?: string | null;
}
