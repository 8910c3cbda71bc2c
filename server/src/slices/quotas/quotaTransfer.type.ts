import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { QuotaTransferStatus } from '../../generated/prisma/enums.js';
import { pageOf } from '../../graphql/pagination.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import { Quota } from './quota.type.js';

registerEnumType(QuotaTransferStatus, {
  name: 'QuotaTransferStatus',
  description: 'What became of a transfer.',
  valuesConfig: {
    PROPOSED: { description: 'It waits for a second person.' },
    APPROVED: { description: 'The seats moved.' },
    REJECTED: { description: 'A second person decided against it.' },
    WITHDRAWN: { description: 'Who proposed it took it back.' },
  },
});

@ObjectType({
  description: 'Seats that shall move to another region, for the same people, programmes, fund and months.',
  simpleResolvers: true,
})
export class QuotaTransfer {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => Int, { description: 'How many.' })
  seats: number;

  @Field(() => String, { description: 'Why, as it was proposed.' })
  reason: string;

  @Field(() => QuotaTransferStatus, { description: 'What became of it.' })
  status: QuotaTransferStatus;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt: Date;

  @Field(() => Actor, { description: 'Who proposed it; somebody else approves or rejects it.' })
  proposedBy: Actor;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null while it waits.' })
  decidedAt: Date | null;

  @Field(() => Actor, { nullable: true, description: 'Who decided it; null while it waits.' })
  decidedBy: Actor | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  decisionReason: string | null;

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on it: `approveQuotaTransfer`, `rejectQuotaTransfer`, `withdrawQuotaTransfer`.',
  })
  abilities: string[];

  @Field(() => Quota, { nullable: true, description: 'The quota that the seats leave; null when it is out of sight.' })
  quota: Quota | null;

  fromRegionCode: string;
  toRegionCode: string;
}

@ObjectType({ description: 'A page of transfers, the newest first.' })
export class QuotaTransferPage extends pageOf(QuotaTransfer) {}

@InputType({ description: 'What all listed transfers have in common.' })
export class QuotaTransferFilter {
  @Field(() => ID, { nullable: true, description: 'From or to this region, or a region below it.' })
  within?: string | null;

  @Field(() => [QuotaTransferStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: QuotaTransferStatus[] | null;
}

@InputType({ description: 'Seats that shall move.' })
export class ProposeQuotaTransferInput {
  @Field(() => ID, { description: 'The quota that they leave. It is open.' })
  quotaId: string;

  @Field(() => ID, {
    description:
      'The region that they go to: to its quota for the same people, programmes, fund and months, which is made when there is none.',
  })
  toRegionCode: string;

  @Field(() => Int, { description: 'How many, 1 or more, and not more than are left now.' })
  seats: number;

  @Field(() => String, { description: 'Why, at most 500 characters; ledger and audit keep it.' })
  reason: string;
}
