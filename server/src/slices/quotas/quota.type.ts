import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { QuotaEntryKind, QuotaStatus } from '../../generated/prisma/enums.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { pageOf } from '../../graphql/pagination.js';
import { DateTimeScalar, MonthScalar, RupiahScalar } from '../../graphql/scalars.js';
import { Region } from '../regions/region.type.js';
import { Actor } from '../trail/actor.type.js';

registerEnumType(QuotaStatus, {
  name: 'QuotaStatus',
  description: 'Whether seats can be taken.',
  valuesConfig: {
    DRAFT: { description: 'Not yet: a budget that is still to be passed.' },
    OPEN: { description: 'Seats can be reserved.' },
    CLOSED: { description: 'No more: who has a seat keeps it.' },
  },
});

registerEnumType(QuotaEntryKind, {
  name: 'QuotaEntryKind',
  description: 'How seats moved.',
  valuesConfig: {
    ALLOCATE: { description: 'The seats that a quota begins with.' },
    ADJUST: { description: 'Seats were added, or taken away.' },
    RESERVE: { description: 'A seat was promised to an enrolment.' },
    COMMIT: { description: 'The promised seat was taken.' },
    RELEASE: { description: 'The seat was given back, promised or taken.' },
    TRANSFER_OUT: { description: 'Seats left for another region.' },
    TRANSFER_IN: { description: 'Seats came from another region.' },
  },
});

@ObjectType({
  description:
    'Seats for the people of a region, with programmes that a fund pays in the months of one year. It never promises or gives more seats than it has.',
  simpleResolvers: true,
})
export class Quota {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => MonthScalar, { description: 'The first month.' })
  from: string;

  @Field(() => MonthScalar, { description: 'The last month, of the same year.' })
  to: string;

  @Field(() => Int, { description: 'How many people it can cover, 0 to 10,000,000.' })
  seats: number;

  @Field(() => Int, { description: 'How many seats are promised to enrolments that are not registered yet.' })
  reserved: number;

  @Field(() => Int, { description: 'How many seats are taken by registered enrolments.' })
  committed: number;

  @Field(() => Int, { description: 'How many are left: `seats` - `reserved` - `committed`, never below zero.' })
  available: number;

  @Field(() => RupiahScalar, {
    description: 'What a seat costs for all the months, by the rules of the day on which the quota was made.',
  })
  costPerSeat: number;

  @Field(() => RupiahScalar, { description: 'What all the seats cost: `seats` × `costPerSeat`.' })
  budget: number;

  @Field(() => String, { nullable: true, description: 'The decree or regulation that gives the seats.' })
  legalBasis: string | null;

  @Field(() => QuotaStatus, { description: 'Whether seats can be taken.' })
  status: QuotaStatus;

  @Field(() => Int, {
    description: 'Counts the changes by administrators, not the reservations; a change names the one it was made from.',
  })
  version: number;

  @Field(() => [String], {
    description:
      'The mutations that the viewer may use on it: `adjustQuota`, `openQuota`, `closeQuota`, `proposeQuotaTransfer`.',
  })
  abilities: string[];

  regionCode: string;
  categoryCode: string | null;
  programmeCodes: string[];
  fundingSourceCode: string;
}

@ObjectType({ description: 'A page of quotas, by region and month.' })
export class QuotaPage extends pageOf(Quota) {}

@ObjectType({
  description: 'A movement of seats. The entries of a quota add up to its balances.',
  simpleResolvers: true,
})
export class QuotaEntry {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => QuotaEntryKind, { description: 'How the seats moved.' })
  kind: QuotaEntryKind;

  @Field(() => Int, {
    description:
      'What was added to the quota’s seats, below zero when taken away; of a seat promised, taken or left, 1.',
  })
  seats: number;

  @Field(() => Actor, { description: 'Who did it.' })
  actor: Actor;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  enrolmentId: string | null;
}

@ObjectType({ description: 'A page of a quota’s ledger, the newest entries first.' })
export class QuotaEntryPage extends pageOf(QuotaEntry) {}

@ObjectType({ description: 'What an allocation gave, or would give.', simpleResolvers: true })
export class AllocateQuotasResult {
  @Field(() => Int, { description: 'How many regions get a quota.' })
  regions: number;

  @Field(() => Int, { description: 'How many seats they get together.' })
  seats: number;

  @Field(() => RupiahScalar, { description: 'What these seats cost together.' })
  budget: number;

  @ListSize(400)
  @Field(() => [Quota], { description: 'The quotas that were made; none in a preview.' })
  quotas: Quota[];

  @ListSize(400)
  @Field(() => [Region], {
    description: 'The regions that have a quota of this kind in some of the months already, and get nothing.',
  })
  skipped: Region[];
}
