import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { WorkerRequestKind, WorkerRequestStatus } from '../../generated/prisma/enums.js';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateTimeScalar, JSONScalar } from '../../graphql/scalars.js';
import { Actor } from '../trail/actor.type.js';
import type { RequestRow } from './workerRequest.service.js';

registerEnumType(WorkerRequestKind, {
  name: 'WorkerRequestKind',
  description: 'What is proposed about a worker.',
  valuesConfig: {
    CORRECTION: { description: 'That something known of the person is wrong, and what is right.' },
    MERGE: { description: 'That another record is of the same person, and goes into this one.' },
    DEATH: { description: 'That the person has died.' },
    MOVE: { description: 'That the person lives elsewhere.' },
  },
});

registerEnumType(WorkerRequestStatus, {
  name: 'WorkerRequestStatus',
  description: 'What became of a proposal about a worker.',
  valuesConfig: {
    PROPOSED: { description: 'It waits for a second person.' },
    APPROVED: { description: 'It was done.' },
    REJECTED: { description: 'A second person decided against it.' },
    WITHDRAWN: { description: 'It was taken back, or fell away when the record was merged.' },
  },
});

@ObjectType({
  description: 'Something that a proposal changes, as it was when it was proposed.',
  simpleResolvers: true,
})
export class WorkerRequestChange {
  @Field(() => ID, { description: 'Which field, as inputs call it: `name`, `attributes.plate`, `regionCode`.' })
  field: string;

  @Field(() => JSONScalar, {
    nullable: true,
    description: 'What stood there; masked where it is sealed. Null: nothing.',
  })
  before: unknown;

  @Field(() => JSONScalar, { nullable: true, description: 'What shall stand there. Null: nothing.' })
  after: unknown;
}

@PersonalData('WorkerRequest')
@ObjectType({
  description: 'What somebody proposes about a worker, and somebody else decides.',
  simpleResolvers: true,
})
export class WorkerRequest {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => WorkerRequestKind, { description: 'What is proposed.' })
  kind: WorkerRequestKind;

  @Field(() => WorkerRequestStatus, { description: 'What became of it.' })
  status: WorkerRequestStatus;

  @Field(() => String, { description: 'Why, as it was proposed.' })
  reason: string;

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
      'The mutations that the viewer may use on it: `approveWorkerRequest`, `rejectWorkerRequest`, `withdrawWorkerRequest`, `revealWorkerRequest`.',
  })
  abilities: string[];

  regionCode: string | null;
  row: RequestRow;
}

@ObjectType({ description: 'A page of proposals about workers, the newest first.' })
export class WorkerRequestPage extends pageOf(WorkerRequest) {}
