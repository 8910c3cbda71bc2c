import type { CategoryField as FieldDefinition } from '@payung/shared/categoryFields';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { DateScalar, JSONScalar, RupiahScalar } from '../../graphql/scalars.js';
import type { Persona } from './categoryPersonas.js';

export enum ConfigStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
}

registerEnumType(ConfigStatus, {
  name: 'ConfigStatus',
  description: 'Where a version of what administrators configure stands.',
  valuesConfig: {
    DRAFT: { description: 'Being designed; it has no effect.' },
    PUBLISHED: { description: 'In force, or from a coming day on. Never changed.' },
    RETIRED: { description: 'Followed by a later version, or ended. What was written under it stays readable.' },
  },
});

export enum FieldType {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  DATE = 'DATE',
  BOOLEAN = 'BOOLEAN',
  CHOICE = 'CHOICE',
}

registerEnumType(FieldType, {
  name: 'FieldType',
  description: 'What a field of a category holds.',
  valuesConfig: {
    TEXT: { description: 'A text of 500 characters at most.' },
    NUMBER: { description: 'A number.' },
    DATE: { description: 'A day, `2026-01-31`.' },
    BOOLEAN: { description: 'Yes or no.' },
    CHOICE: { description: 'One of its choices.' },
  },
});

export enum EligibilityVerdict {
  ELIGIBLE = 'ELIGIBLE',
  NOT_ELIGIBLE = 'NOT_ELIGIBLE',
  NEEDS_REVIEW = 'NEEDS_REVIEW',
}

registerEnumType(EligibilityVerdict, {
  name: 'EligibilityVerdict',
  description: 'What the rule of a category says of somebody.',
  valuesConfig: {
    ELIGIBLE: { description: 'May be enrolled.' },
    NOT_ELIGIBLE: { description: 'May not be enrolled.' },
    NEEDS_REVIEW: { description: 'Something that decides is not known: a person has to decide.' },
  },
});

@ObjectType({
  description: 'A field of a category. Forms, checks, filters, imports and exports follow it.',
  simpleResolvers: true,
})
export class CategoryField {
  @Field(() => ID, { description: 'Its key in `attributes`, `yearsInService`.' })
  key: string;

  @Field(() => FieldType, { description: 'What it holds.' })
  type: FieldDefinition['type'];

  @Field(() => Boolean, { description: 'Whether it must be filled in.' })
  required: boolean;

  @Field(() => Boolean, { description: 'Whether lists can be filtered by it.' })
  searchable: boolean;

  @Field(() => [String], { nullable: true, description: 'Of a choice: what can be chosen.' })
  choices: readonly string[] | null;

  @Field(() => Float, { nullable: true, description: 'The lowest number, or the fewest characters.' })
  minimum: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest number, or the most characters.' })
  maximum: number | null;

  @Field(() => String, { nullable: true, description: 'What the whole text must match, in the syntax of RE2.' })
  pattern: string | null;

  labels: FieldDefinition['labels'];
  helps: FieldDefinition['labels'] | null;
}

@ObjectType({
  description: 'An invented person with whom a category is tried before it is published.',
  simpleResolvers: true,
})
export class CategoryPersona {
  @Field(() => String, { description: 'What it is about, “64 years old”.' })
  name: string;

  @Field(() => Int, { description: 'Years.' })
  age: number;

  @Field(() => Int, { nullable: true, description: 'The welfare decile, 1 to 10; null: not known.' })
  desil: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'The monthly income; null: not known.' })
  income: number | null;

  @Field(() => ID, { description: 'The code of the village or ward.' })
  regionCode: string;

  @Field(() => JSONScalar, { description: 'What the fields of the category hold.' })
  attributes: unknown;

  @Field(() => EligibilityVerdict, { description: 'What the rule must say.' })
  expected: `${EligibilityVerdict}`;

  @Field(() => EligibilityVerdict, { description: 'What it says.' })
  actual: `${EligibilityVerdict}`;

  @Field(() => String, { nullable: true, description: 'The part of the rule that decides.' })
  clause: string | null;
}

@ObjectType({
  description: 'A kind of work by which people are covered, as one of its versions has it.',
  simpleResolvers: true,
})
export class WorkerCategory {
  @Field(() => ID, { description: 'Its key, `guru-ngaji`; the same for all versions.' })
  code: string;

  @Field(() => ConfigStatus, { description: 'Where this version stands.' })
  status: ConfigStatus;

  @Field(() => Int, { description: 'The number of the version, from 1.' })
  version: number;

  @Field(() => Int, { description: 'Counts the changes of a draft; a change names the one that it was made from.' })
  revision: number;

  @Field(() => DateScalar, { nullable: true, description: 'From when on it is in force; null: a draft.' })
  from: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day before a later version or the end; null: without an end.',
  })
  to: string | null;

  @Field(() => [CategoryField], { description: 'Its fields, in the order of the form.' })
  @ListSize(10)
  fields: CategoryField[];

  @Field(() => String, {
    nullable: true,
    description: 'Who may be enrolled, in CEL over `worker`, `attributes` and `month`; null: everybody.',
  })
  eligibility: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the occupation, KBJI: `5153.04`.' })
  kbjiCode: string | null;

  @Field(() => String, { nullable: true, description: 'Where what it says was read.' })
  source: string | null;

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on it: `draftCategoryVersion`, `changeCategoryDraft`, `discardCategoryDraft`, `publishCategory`, `restoreCategoryVersion`, `retireCategory`.',
  })
  abilities: string[];

  /** As they are tried when somebody asks for them. */
  triedWith: readonly Persona[];
  definitions: readonly FieldDefinition[];
  names: FieldDefinition['labels'];
  descriptions: FieldDefinition['labels'] | null;
  parentCode: string | null;
  regionCode: string | null;
}
