import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { EnrolmentStatus, Sex } from '../../generated/prisma/enums.js';
import { PageArgs } from '../../graphql/pagination.js';
import { REASON } from '../../graphql/readInput.js';
import { DateScalar, JSONScalar, RupiahScalar } from '../../graphql/scalars.js';
import { WorkerFlag } from './worker.type.js';

@InputType({
  description: 'Which workers; conditions are joined by “and”. Merged records are left out unless asked for.',
})
export class WorkerFilter {
  @Field(() => ID, { nullable: true, description: 'Who lives in this region, by current or former code, or below it.' })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these categories.' })
  categoryCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A name or part of one, at least 3 letters, as it sounds (Muhamad finds Moh.), the nearest first; or the 16 digits of a NIK, exactly. Without `workers.browse` it is needed. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => [Int], { nullable: true, description: 'In one of these welfare deciles.' })
  desil?: number[] | null;

  @Field(() => [WorkerFlag], { nullable: true, description: 'With one of these flags.' })
  flags?: WorkerFlag[] | null;

  @Field(() => [EnrolmentStatus], { nullable: true, description: 'With an enrolment in one of these states.' })
  enrolmentStatuses?: EnrolmentStatus[] | null;

  @Field(() => JSONScalar, {
    nullable: true,
    description:
      'By searchable fields of the one category in `categoryCodes`: `{ "base": "Pasar", "years": { "minimum": 2, "maximum": 5 } }`. Texts are found in part; of numbers and dates a value or bounds, which belong to them.',
  })
  attributes?: unknown;
}

@ArgsType()
export class WorkersArgs extends PageArgs {
  @Field(() => WorkerFilter, { nullable: true, description: 'Which workers; without it, all in sight.' })
  filter?: WorkerFilter | null;
}

@InputType({ description: 'A person to register.' })
export class RegisterWorkerInput {
  @Field(() => String, { description: 'The NIK, 16 digits. CONFLICT when it is registered already.' })
  nik: string;

  @Field(() => String, { description: 'The name as the identity card has it, at most 120 characters.' })
  name: string;

  @Field(() => Sex, { description: 'As the identity card has it.' })
  sex: Sex;

  @Field(() => DateScalar, { description: 'As the identity card has it.' })
  birthDate: string;

  @Field(() => String, { nullable: true, description: 'As the identity card has it, at most 80 characters.' })
  birthPlace?: string | null;

  @Field(() => ID, { description: 'The village or ward where the person lives.' })
  regionCode: string;

  @Field(() => String, { nullable: true, description: 'Street or hamlet, and number, at most 200 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun tetangga, one to three digits.' })
  rt?: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun warga, one to three digits.' })
  rw?: string | null;

  @Field(() => String, { nullable: true, description: 'An Indonesian phone number, however it is written.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the person’s mother, at most 120 characters.' })
  motherName?: string | null;

  @Field(() => ID, { description: 'The category, which must be in force and used where the person lives.' })
  categoryCode: string;

  @Field(() => JSONScalar, { nullable: true, description: 'What the fields of the category ask, by their keys.' })
  attributes?: unknown;

  @Field(() => RupiahScalar, { nullable: true, description: 'The monthly income, if it is known.' })
  monthlyIncome?: number | null;

  @Field(() => Int, { nullable: true, description: 'The welfare decile (desil), 1 to 10, if it is known.' })
  desil?: number | null;
}

@InputType({
  description: 'What to change of a worker. What is left out stays; null takes away what need not be known.',
})
export class ChangeWorkerInput implements Partial<RegisterWorkerInput> {
  @Field(() => String, { nullable: true, description: 'The NIK, when it was mistyped.' })
  nik?: string;

  @Field(() => String, { nullable: true, description: 'The name as the identity card has it.' })
  name?: string;

  @Field(() => Sex, { nullable: true, description: 'As the identity card has it.' })
  sex?: Sex;

  @Field(() => DateScalar, { nullable: true, description: 'As the identity card has it.' })
  birthDate?: string;

  @Field(() => String, { nullable: true, description: 'As the identity card has it.' })
  birthPlace?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The village or ward, when the wrong one was registered. Who has moved is moved by `proposeMove`.',
  })
  regionCode?: string;

  @Field(() => String, { nullable: true, description: 'Street or hamlet, and number.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun tetangga.' })
  rt?: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun warga.' })
  rw?: string | null;

  @Field(() => String, { nullable: true, description: 'An Indonesian phone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the person’s mother.' })
  motherName?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another category.' })
  categoryCode?: string;

  @Field(() => JSONScalar, { nullable: true, description: 'All that the fields of the category ask.' })
  attributes?: unknown;

  @Field(() => RupiahScalar, { nullable: true, description: 'The monthly income.' })
  monthlyIncome?: number | null;

  @Field(() => Int, { nullable: true, description: 'The welfare decile (desil), 1 to 10.' })
  desil?: number | null;

  @Field(() => String, REASON)
  reason?: string | null;
}
