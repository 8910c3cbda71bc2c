import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { MonthScalar } from '../../graphql/scalars.js';
import { Region } from '../regions/region.type.js';
import { DecreeInput, DecreesArgs } from './decree.input.js';
import { findDecree, listDecrees } from './decree.service.js';
import { Decree, DecreeChange, DecreeCheck, DecreePage } from './decree.type.js';
import { endEnrolment } from './endEnrolment.js';
import { EnrolmentSelection } from './enrolment.input.js';
import { decreeWithId, enrolmentWithId } from './enrolment.loader.js';
import { toEnrolment } from './enrolment.service.js';
import { Enrolment } from './enrolment.type.js';
import { EnrolmentBatch } from './enrolmentBatch.type.js';
import { registerEnrolments } from './registerEnrolments.js';
import { verifyDecree } from './verifyDecree.js';

const WHICH = { description: 'Which one.' };

@Resolver(() => Decree)
export class DecreeResolver {
  @Query(() => Decree, { nullable: true, description: 'The decree with this id; null when there is none in sight.' })
  decree(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<Decree | null> {
    return findDecree(ctx, id);
  }

  @Query(() => DecreePage, {
    description:
      'The decrees whose people all live where the viewer may `enrolments.read`, the newest first. FORBIDDEN for who may nowhere.',
  })
  decrees(@Ctx() ctx: Context, @Args(() => DecreesArgs) args: DecreesArgs): Promise<DecreePage> {
    return listDecrees(ctx, args);
  }

  @Query(() => DecreeCheck, {
    description:
      'Whether the list and the paper of a decree are as they were registered, and what changed of its people since.',
  })
  verifyDecree(@Ctx() ctx: Context, @Arg('id', () => ID, WHICH) id: string): Promise<DecreeCheck> {
    return verifyDecree(ctx, id);
  }

  @Mutation(() => EnrolmentBatch, {
    description:
      'Registers the verified by a decree: their seats are taken, the list of those who can go is frozen and hashed. Takes `enrolments.register`. Each has a result; those that cannot go stop nobody else. CONFLICT for a decree that has a list already.',
  })
  registerEnrolments(
    @Ctx() ctx: Context,
    @Arg('selection', () => EnrolmentSelection, { description: 'Whom.' }) selection: EnrolmentSelection,
    @Arg('decree', () => DecreeInput, { description: 'By what.' }) decree: DecreeInput,
  ): Promise<EnrolmentBatch> {
    return registerEnrolments(ctx, selection, decree);
  }

  @Mutation(() => Enrolment, {
    description:
      'Ends a registered enrolment before its last month; the seat is free again. Takes `enrolments.end`. STALE_VERSION when somebody changed it meanwhile.',
  })
  endEnrolment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('lastMonth', () => MonthScalar, {
      description: 'The last month of cover that is left; the month before the first: it never began.',
    })
    lastMonth: string,
    @Arg('reason', () => String, { description: 'Why, at most 500 characters; the step and the audit keep it.' })
    reason: string,
  ): Promise<Enrolment> {
    return endEnrolment(ctx, { id, version, lastMonth, reason });
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The smallest region that holds all on the list.' })
  region(@Root() { regionCode }: Decree, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}

@Resolver(() => DecreeChange)
export class DecreeChangeFields {
  @FieldResolver(() => Enrolment, { nullable: true, description: 'As it is today; null for one out of sight.' })
  async enrolment(@Root() { enrolmentId }: DecreeChange, @Ctx() ctx: Context): Promise<Enrolment | null> {
    const row = await enrolmentWithId(ctx, enrolmentId);
    return row ? toEnrolment(row) : null;
  }
}

@Resolver(() => EnrolmentBatch)
export class EnrolmentBatchDecree {
  @FieldResolver(() => Decree, {
    nullable: true,
    description: 'Of `registerEnrolments`: the decree with its list; null when nobody was registered.',
  })
  async decree(@Root() { decreeId }: EnrolmentBatch, @Ctx() ctx: Context): Promise<Decree | null> {
    return decreeId === null ? null : ((await decreeWithId(ctx, decreeId)) ?? null);
  }
}

@Resolver(() => Enrolment)
export class EnrolmentDecree {
  @FieldResolver(() => Decree, { nullable: true, description: 'By which it was registered; null: it is not yet.' })
  async decree(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<Decree | null> {
    return row.decreeId === null ? null : ((await decreeWithId(ctx, row.decreeId)) ?? null);
  }
}
