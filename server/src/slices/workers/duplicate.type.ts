import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DuplicateStatus } from '../../generated/prisma/enums.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { PageArgs, pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import type { EvidenceCode } from './similarity.rules.js';

registerEnumType(DuplicateStatus, {
  name: 'DuplicateStatus',
  description: 'What somebody has decided of two records.',
  valuesConfig: {
    OPEN: { description: 'Nobody has yet.' },
    SAME: { description: 'They are of one person; a merge was proposed.' },
    DIFFERENT: { description: 'They are of two people. They are not suggested again.' },
  },
});

@ObjectType({
  description: 'Something that speaks for two records being of one person, or against it.',
  simpleResolvers: true,
})
export class DuplicateEvidence {
  @Field(() => ID, { description: 'Names the kind, `BIRTH_DATE_SAME`. For programs; they stay.' })
  code: EvidenceCode;

  @Field(() => Int, { description: 'Its weight; below zero it speaks against it.' })
  points: number;
}

@PersonalData('DuplicatePair')
@ObjectType({ description: 'Two records that may be of one person. A person decides.', simpleResolvers: true })
export class DuplicatePair {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => Int, { description: 'How much speaks for it, 60 to 100.' })
  score: number;

  @ListSize(5)
  @Field(() => [DuplicateEvidence], { description: 'What the score is made of.' })
  evidence: DuplicateEvidence[];

  @Field(() => DuplicateStatus, { description: 'What was decided.' })
  status: DuplicateStatus;

  @Field(() => DateTimeScalar, { description: 'When the two were found.' })
  foundAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;

  @Field(() => Actor, { nullable: true, description: 'Who decided it.' })
  decidedBy: Actor | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason: string | null;

  @Field(() => [String], { description: 'The mutations that the viewer may use on it: `decideDuplicate`.' })
  abilities: string[];

  workerId: string;
  otherId: string;
  regionCode: string | null;
}

@ObjectType({ description: 'A page of pairs of records, those with the highest score first.', simpleResolvers: true })
export class DuplicatePairPage extends pageOf(DuplicatePair) {}

@InputType({ description: 'Which pairs; conditions are joined by “and”.' })
export class DuplicateFilter {
  @Field(() => [DuplicateStatus], {
    nullable: true,
    description: 'In one of these states; without it, those that are open.',
  })
  statuses?: DuplicateStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Both live in this region or below it.' })
  within?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of the two is this worker.' })
  workerId?: string | null;
}

@ArgsType()
export class DuplicatesArgs extends PageArgs {
  @Field(() => DuplicateFilter, { nullable: true, description: 'Which ones; without it, all open ones in sight.' })
  filter?: DuplicateFilter | null;
}
