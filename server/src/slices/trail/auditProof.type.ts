import { Field, Int, ObjectType } from 'type-graphql';
import { pageOf } from '../../graphql/pagination.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { AuditEvent } from './auditEvent.type.js';

@ObjectType({
  description:
    'A signed statement that the log of events had this root when it had this size. Keep one elsewhere: only with it can be shown that nobody cut the end off the log.',
  simpleResolvers: true,
})
export class AuditHead {
  @Field(() => Int, { description: 'How many events the log had.' })
  size: number;

  @Field(() => String, { description: 'The root of the Merkle tree over them (RFC 9162, SHA-256), in hex.' })
  rootHash: string;

  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  at: Date;

  @Field(() => String, {
    description:
      'Ed25519, as base64, over the JSON `{"at":…,"keyId":…,"rootHash":…,"size":…,"version":"payung-audit-head-1"}`: these keys in this order, no spaces, values as in this answer.',
  })
  signature: string;

  @Field(() => String, {
    description: 'The key that signed it: the first 16 hex digits of the SHA-256 of `publicKey`’s bytes.',
  })
  keyId: string;

  @Field(() => String, { description: 'That key, SubjectPublicKeyInfo in DER, as base64.' })
  publicKey: string;
}

@ObjectType({ description: 'A page of heads.', simpleResolvers: true })
export class AuditHeadPage extends pageOf(AuditHead) {}

@ObjectType({
  description:
    'That an event stands in the log under a head: all that is needed to compute it anew, without trust in the server.',
  simpleResolvers: true,
})
export class AuditProof {
  @Field(() => AuditEvent, { description: 'The event.' })
  event: AuditEvent;

  @Field(() => String, {
    description:
      'The very text that was hashed: the event as JSON, every value a string or null. Compare it with `event`; hash it as it is, in UTF-8.',
  })
  leaf: string;

  @Field(() => String, { description: 'SHA-256 of a byte 0 and the leaf, in hex.' })
  leafHash: string;

  @Field(() => Int, { description: 'The event’s place in the log, from 0.' })
  index: number;

  @Field(() => [String], {
    description:
      'The hashes that lead from the leaf to the root, in hex (RFC 9162, section 2.1.3.2). They tell nothing of other events.',
  })
  path: string[];

  @Field(() => AuditHead, { description: 'The newest head, under which it is proved.' })
  head: AuditHead;
}

@ObjectType({
  description: 'That the log under the later head only continues the log under the earlier one.',
  simpleResolvers: true,
})
export class AuditConsistency {
  @Field(() => AuditHead, { description: 'The earlier head.' })
  from: AuditHead;

  @Field(() => AuditHead, { description: 'The later head.' })
  to: AuditHead;

  @Field(() => [String], {
    description: 'The hashes that lead from both roots to each other, in hex (RFC 9162, section 2.1.4.2).',
  })
  path: string[];
}
