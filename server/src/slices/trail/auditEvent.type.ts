import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { pageOf } from '../../graphql/pagination.js';
import { PersonalData } from '../../graphql/personalData.js';
import { DateTimeScalar, JSONScalar } from '../../graphql/scalars.js';
import { Actor } from './actor.type.js';

@ObjectType({ description: 'A field that was changed.', simpleResolvers: true })
export class AuditChange {
  @Field(() => String, { description: 'The name of the field.' })
  field: string;

  @Field(() => JSONScalar, {
    nullable: true,
    description: 'What it was, null when there was nothing. Of secrets and national ids only a mark.',
  })
  before: unknown;

  @Field(() => JSONScalar, {
    nullable: true,
    description: 'What it became, null when there is nothing. Of secrets and national ids only a mark.',
  })
  after: unknown;
}

@ObjectType({ description: 'How personal data were read.', simpleResolvers: true })
export class AuditReading {
  @Field(() => String, { description: 'The name of the operation, as the client called it.' })
  operation: string;

  @Field(() => JSONScalar, {
    nullable: true,
    description: 'What was asked: each root field with its arguments, secrets and national ids masked.',
  })
  filter: unknown;
}

// It names people, and tells what was changed about them.
@PersonalData('AuditEvent')
@ObjectType({
  description:
    'Something that was done, or personal data that were read. An event is written in the transaction of what it tells, and never changed.',
  simpleResolvers: true,
})
export class AuditEvent {
  @Field(() => ID, { description: 'Opaque, and ordered by time.' })
  id: string;

  @Field(() => Int, {
    description: 'The number under which it was written, by which lists are ordered. Gaps are what was not committed.',
  })
  sequence: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => Actor, { description: 'Who.' })
  actor: Actor;

  @Field(() => String, {
    nullable: true,
    description:
      'On whose behalf, as the actor said: a person at a partner’s, or who ran a command of the installation.',
  })
  onBehalfOf: string | null;

  @Field(() => String, { description: 'What: a word of the domain and a verb, `role.grant`; `read` for a read.' })
  action: string;

  @Field(() => String, { description: 'The kind of thing that it was done to, `User`.' })
  subjectType: string;

  @Field(() => ID, { nullable: true, description: 'To which; null for a read and for what is done to no single one.' })
  subjectId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the person, API client, role or region that it was done to, as it is now; not part of what is sealed. Null for other things, and for what is out of sight.',
  })
  subjectName: () => Promise<string | null>;

  @Field(() => [ID], {
    description: 'Of a read: the ids of all that it told of; of a deed done to several, theirs. Otherwise empty.',
  })
  subjectIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'The code of the region where it counts, as it was then; null: the whole installation.',
  })
  regionCode: string | null;

  @ListSize(5)
  @Field(() => [AuditChange], { description: 'What it changed, in the order of the fields; empty for a read.' })
  changes: AuditChange[];

  @Field(() => AuditReading, { nullable: true, description: 'Of a read: how. Otherwise null.' })
  reading: AuditReading | null;

  @Field(() => String, { nullable: true, description: 'What for, as the actor said.' })
  purpose: string | null;

  @Field(() => String, { description: 'The request that did it: the answer’s header `x-request-id`.' })
  requestId: string;

  @Field(() => String, { nullable: true, description: 'The policy that allowed it.' })
  policy: string | null;
}

@ObjectType({ description: 'A page of events.', simpleResolvers: true })
export class AuditEventPage extends pageOf(AuditEvent) {}
