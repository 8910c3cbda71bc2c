import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { Sex, WorkerRequestKind, WorkerRequestStatus } from '../../generated/prisma/enums.js';
import { PageArgs } from '../../graphql/pagination.js';
import { DateScalar, JSONScalar, RupiahScalar } from '../../graphql/scalars.js';
import type { ChangeWorkerInput } from './worker.input.js';

@InputType({ description: 'Which proposals; conditions are joined by “and”.' })
export class WorkerRequestFilter {
  @Field(() => [WorkerRequestStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: WorkerRequestStatus[] | null;

  @Field(() => [WorkerRequestKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: WorkerRequestKind[] | null;

  @Field(() => ID, { nullable: true, description: 'About this worker, also as the record that is merged.' })
  workerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About workers of this region or below it.' })
  within?: string | null;
}

@ArgsType()
export class WorkerRequestsArgs extends PageArgs {
  @Field(() => WorkerRequestFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
  filter?: WorkerRequestFilter | null;
}

@InputType({
  description:
    'What is wrong with what is known of a worker, as it should be. What is left out stays; null takes away what need not be known. Who has moved is moved by `proposeMove`.',
})
export class CorrectWorkerInput implements Omit<ChangeWorkerInput, 'regionCode' | 'reason'> {
  @Field(() => String, { nullable: true, description: 'The NIK.' })
  nik?: string;

  @Field(() => String, { nullable: true, description: 'The name as the identity card has it.' })
  name?: string;

  @Field(() => Sex, { nullable: true, description: 'As the identity card has it.' })
  sex?: Sex;

  @Field(() => DateScalar, { nullable: true, description: 'As the identity card has it.' })
  birthDate?: string;

  @Field(() => String, { nullable: true, description: 'As the identity card has it.' })
  birthPlace?: string | null;

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
}
