import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/pagination.js';
import { AuditEventsArgs } from './audit.input.js';
import { AuditEvent, AuditEventPage } from './auditEvent.type.js';
import { findAuditHead, getAuditConsistency, getAuditProof, listAuditHeads } from './auditProof.service.js';
import { AuditConsistency, AuditHead, AuditHeadPage, AuditProof } from './auditProof.type.js';
import { findAuditEvent, listTrail } from './trail.service.js';

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventPage, {
    description:
      'The events at the regions where the viewer may `audit.read`, the newest first. Those of no region are seen by who may everywhere. FORBIDDEN for who may nowhere.',
  })
  auditEvents(@Ctx() ctx: Context, @Args(() => AuditEventsArgs) args: AuditEventsArgs): Promise<AuditEventPage> {
    return listTrail(ctx, args);
  }

  @Query(() => AuditEvent, { nullable: true, description: 'The event with this id; null when there is none in sight.' })
  auditEvent(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
  ): Promise<AuditEvent | null> {
    return findAuditEvent(ctx, id);
  }

  @Query(() => AuditHead, {
    nullable: true,
    description:
      'The newest signed head of the log; null until the first events are sealed, within seconds. Takes `audit.read` somewhere.',
  })
  auditHead(@Ctx() ctx: Context): Promise<AuditHead | null> {
    return findAuditHead(ctx);
  }

  @Query(() => AuditHeadPage, {
    description: 'All signed heads, the newest first. Takes `audit.read` somewhere.',
  })
  auditHeads(@Ctx() ctx: Context, @Args(() => PageArgs) args: PageArgs): Promise<AuditHeadPage> {
    return listAuditHeads(ctx, args);
  }

  @Query(() => AuditProof, {
    description:
      'The proof that an event stands in the log. NOT_FOUND when there is none in sight; CONFLICT while it waits to be sealed: ask again in some seconds.',
  })
  auditProof(
    @Ctx() ctx: Context,
    @Arg('eventId', () => ID, { description: 'The id of the event.' }) eventId: string,
  ): Promise<AuditProof> {
    return getAuditProof(ctx, eventId);
  }

  @Query(() => AuditConsistency, {
    description:
      'The proof that the log was only continued from one head to a later one. Takes `audit.read` somewhere.',
  })
  auditConsistency(
    @Ctx() ctx: Context,
    @Arg('from', () => Int, { description: 'The size of the earlier head; BAD_USER_INPUT when no head has it.' })
    from: number,
    @Arg('to', () => Int, {
      description: 'The size of the later head; BAD_USER_INPUT when no head has it, or it is the smaller one.',
    })
    to: number,
  ): Promise<AuditConsistency> {
    return getAuditConsistency(ctx, from, to);
  }
}
