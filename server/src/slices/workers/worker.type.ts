import type { NikProblem, NikWarningCode } from '@payung/shared/nik';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Sex } from '../../generated/prisma/enums.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateScalar, DateTimeScalar, JSONScalar, RupiahScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import type { WorkerRow } from './worker.service.js';

registerEnumType(Sex, {
  name: 'Sex',
  description: 'As the identity card (KTP) has it.',
  valuesConfig: { MALE: { description: 'Laki-laki.' }, FEMALE: { description: 'Perempuan.' } },
});

export enum WorkerFlag {
  ON_HOLD = 'ON_HOLD',
  DECEASED = 'DECEASED',
  MOVED_AWAY = 'MOVED_AWAY',
  MERGED = 'MERGED',
  POSSIBLE_DUPLICATE = 'POSSIBLE_DUPLICATE',
  CORRECTION_REQUESTED = 'CORRECTION_REQUESTED',
  NIK_DIFFERS = 'NIK_DIFFERS',
}

registerEnumType(WorkerFlag, {
  name: 'WorkerFlag',
  description: 'What to know of a worker before doing anything. The first four outrank every rule.',
  valuesConfig: {
    ON_HOLD: { description: 'Held by hand: nobody proposes, verifies or registers the person.' },
    DECEASED: { description: 'Has died.' },
    MOVED_AWAY: { description: 'Lives in none of the regions that this installation holds any more.' },
    MERGED: { description: 'The record was found to be of the same person as another, and stays for its history.' },
    POSSIBLE_DUPLICATE: { description: 'Another record may be of the same person; somebody has to decide.' },
    CORRECTION_REQUESTED: { description: 'Something is proposed about the person, and waits for a second one.' },
    NIK_DIFFERS: { description: 'The NIK tells another birth date or sex. Legal ones do at times; compare the KTP.' },
  },
});

@ObjectType({ description: 'Where what a NIK tells differs from what is known.', simpleResolvers: true })
export class NikWarning {
  @Field(() => ID, { description: '`BIRTH_DATE_DIFFERS`, `SEX_DIFFERS` or `REGION_DIFFERS`. For programs; they stay.' })
  code: NikWarningCode;

  problem: NikProblem<NikWarningCode>;
}

@ObjectType({ description: 'Where a person lived from a day on.', simpleResolvers: true })
export class WorkerResidence {
  @Field(() => DateScalar, { description: 'The first day; of the first place, the day on which Payung heard of it.' })
  from: string;

  regionCode: string;
}

@PersonalData('Worker')
@ObjectType({
  description: 'A vulnerable worker: a person, known by a NIK. What would find or reach the person is masked.',
  simpleResolvers: true,
})
export class Worker {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => String, { description: 'As the identity card has it.' })
  name: string;

  @Field(() => Sex, { description: 'As the identity card has it.' })
  sex: Sex;

  @Field(() => DateScalar, { description: 'As the identity card has it, whatever the NIK says.' })
  birthDate: string;

  @Field(() => String, { nullable: true, description: 'As the identity card has it; null: not known.' })
  birthPlace: string | null;

  @Field(() => JSONScalar, { description: 'What the fields of the category ask, by their keys.' })
  attributes: Readonly<Record<string, unknown>>;

  @Field(() => RupiahScalar, { nullable: true, description: 'The monthly income; null: not known.' })
  monthlyIncome: number | null;

  @Field(() => Int, { nullable: true, description: 'The welfare decile (desil), 1 to 10; null: not known.' })
  desil: number | null;

  @ListSize(2)
  @Field(() => [WorkerFlag], { description: 'What to know before doing anything.' })
  flags: WorkerFlag[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the person is held; null: is not.' })
  heldAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the person is held.' })
  holdReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of death.' })
  diedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when the person lives outside of all regions here.' })
  movedAwayOn: string | null;

  @Field(() => Int, { description: 'Counts the changes; a change names the one that it was made from.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When the person was registered here.' })
  createdAt: Date;

  @Field(() => Actor, { description: 'Who registered the person.' })
  createdBy: Actor;

  @Field(() => Boolean, { description: 'Whether the person has or had an enrolment, so that changes take two people.' })
  isEnrolled: boolean;

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on the person: `changeWorker`, `proposeCorrection`, `proposeMerge`, `proposeDeath`, `proposeMove`, `holdWorker` or `releaseWorker`, `revealNik`, `revealContact`, `proposeEnrolment`.',
  })
  abilities: string[];

  regionCode: string;
  categoryCode: string;
  row: WorkerRow;
}

@ObjectType({ description: 'A page of workers.', simpleResolvers: true })
export class WorkerPage extends pageOf(Worker) {}

@ObjectType({ description: 'How to reach a person, in whole.', simpleResolvers: true })
export class WorkerContact {
  @Field(() => String, { nullable: true, description: 'The phone number, `08…`.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Street or hamlet, and number.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun tetangga, `003`.' })
  rt: string | null;

  @Field(() => String, { nullable: true, description: 'Rukun warga, `005`.' })
  rw: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the person’s mother.' })
  motherName: string | null;
}
