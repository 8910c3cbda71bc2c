import { dayOf } from '@payung/shared/day';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE } from '../../graphql/names.js';
import { ActorKind } from '../access/viewer.type.js';
import { findCategory } from '../categories/category.service.js';
import { WorkerCategory } from '../categories/category.type.js';
import { findFundingSource } from '../funds/fundingSource.service.js';
import { FundingSource } from '../funds/fundingSource.type.js';
import { listProgrammes } from '../programmes/programme.service.js';
import { Programme } from '../programmes/programme.type.js';
import { toQuota } from '../quotas/quota.service.js';
import { Quota, QuotaEntry } from '../quotas/quota.type.js';
import { Region } from '../regions/region.type.js';
import { Worker } from '../workers/worker.type.js';
import { EnrolmentResultsArgs } from './enrolment.input.js';
import { enrolmentWithId, enrolmentsOf, stepsOf, workerWithId } from './enrolment.loader.js';
import { enrolmentAbilities, mayCheck } from './enrolment.policy.js';
import { toEnrolment } from './enrolment.service.js';
import { Enrolment, EnrolmentEligibility, EnrolmentStep } from './enrolment.type.js';
import { EnrolmentBatch, EnrolmentResult, EnrolmentResultPage } from './enrolmentBatch.type.js';
import { explain, pageOfResults } from './batch.js';
import { describeEligibility } from './enrolmentEligibility.js';

@Resolver(() => Enrolment)
export class EnrolmentFields {
  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'Who is covered; null for who moved since to where the viewer sees nobody.',
  })
  async worker(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<Worker | null> {
    return (await workerWithId(ctx, row.workerId)) ?? null;
  }

  @FieldResolver(() => Quota, { description: 'Whose seat it is.' })
  quota(@Root() { row }: Enrolment, @Ctx() ctx: Context): Quota {
    return toQuota(ctx, row.quota);
  }

  @FieldResolver(() => Region, { nullable: true, description: 'Where the worker lived when proposed.' })
  region(@Root() { regionCode }: Enrolment, @Ctx() { regions }: Context): Region | null {
    return regions.find(regionCode);
  }

  @FieldResolver(() => WorkerCategory, {
    nullable: true,
    description: 'As what the worker was proposed, as the version had it by which that was decided.',
  })
  category(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<WorkerCategory | null> {
    return findCategory(ctx, row.categoryCode, row.categoryVersion);
  }

  @ListSize(2)
  @FieldResolver(() => [Programme], { description: 'By what they are covered.' })
  async programmes(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<Programme[]> {
    return (await listProgrammes(ctx)).filter(({ code }) => row.programmeCodes.includes(code));
  }

  @FieldResolver(() => FundingSource, { nullable: true, description: 'Whose money pays.' })
  fundingSource(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<FundingSource | null> {
    return findFundingSource(ctx, row.fundingSourceCode);
  }

  @FieldResolver(() => EnrolmentEligibility, { description: 'What the rule of the category said.' })
  eligibility(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<EnrolmentEligibility> {
    return describeEligibility(ctx, row);
  }

  @ListSize(5)
  @FieldResolver(() => [EnrolmentStep], { description: 'Who moved it when, and why, from its beginning on.' })
  async steps(@Root() { id }: Enrolment, @Ctx() ctx: Context): Promise<EnrolmentStep[]> {
    const steps = (await stepsOf(ctx, id)) ?? [];
    return steps.map(({ at, status, actorId, actorKind, actorName, reason }) => ({
      at,
      status,
      reason,
      actor: { id: actorId, name: actorName, kind: ActorKind[actorKind] },
    }));
  }

  @FieldResolver(() => [String], {
    description:
      'The mutations that the viewer may use on it now: `verifyEnrolments`, `returnEnrolments`, `rejectEnrolments`, `resubmitEnrolments`, `withdrawEnrolments`, `registerEnrolments`, `endEnrolment`.',
  })
  async abilities(@Root() { row }: Enrolment, @Ctx() ctx: Context): Promise<string[]> {
    const { id, regionCode, status, from, worker } = row;
    const { actor } = ctx;
    const steps = mayCheck(ctx, regionCode, status) ? ((await stepsOf(ctx, id)) ?? []) : [];
    const isMaker = steps.some(
      (step) => step.status === 'PROPOSED' && step.actorId === actor.id && step.actorKind === actor.kind,
    );
    return enrolmentAbilities(ctx, { regionCode, status, from, worker, isMaker, lastStep: null }, dayOf(ctx.clock()));
  }
}

@Resolver(() => Worker)
export class WorkerEnrolments {
  @ListSize(2)
  @FieldResolver(() => [Enrolment], { description: 'Their enrolments that the viewer sees, the oldest first.' })
  async enrolments(@Root() { id }: Worker, @Ctx() ctx: Context): Promise<Enrolment[]> {
    return ((await enrolmentsOf(ctx, id)) ?? []).map(toEnrolment);
  }
}

@Resolver(() => EnrolmentBatch)
export class EnrolmentBatchFields {
  @FieldResolver(() => EnrolmentResultPage, { description: 'What became of each.' })
  results(
    @Root() { outcomes }: EnrolmentBatch,
    @Ctx() ctx: Context,
    @Args(() => EnrolmentResultsArgs) args: EnrolmentResultsArgs,
  ): EnrolmentResultPage {
    return pageOfResults(ctx, outcomes, args);
  }
}

@Resolver(() => EnrolmentResult)
export class EnrolmentResultFields {
  @FieldResolver(() => String, { nullable: true, description: 'Why not, in words; null when it was done.' })
  message(
    @Root() { refusal }: EnrolmentResult,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale?: string | null,
  ): string | null {
    return explain(ctx, refusal, locale);
  }

  @FieldResolver(() => Enrolment, { nullable: true, description: 'As it stands now; null for one out of sight.' })
  async enrolment(@Root() { enrolmentId }: EnrolmentResult, @Ctx() ctx: Context): Promise<Enrolment | null> {
    const row = enrolmentId === null ? undefined : await enrolmentWithId(ctx, enrolmentId);
    return row ? toEnrolment(row) : null;
  }
}

@Resolver(() => QuotaEntry)
export class QuotaEntryEnrolment {
  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'Whose seat moved; null for a movement of the quota’s own seats, and for an enrolment out of sight.',
  })
  async enrolment(@Root() { enrolmentId }: QuotaEntry, @Ctx() ctx: Context): Promise<Enrolment | null> {
    const row = enrolmentId === null ? undefined : await enrolmentWithId(ctx, enrolmentId);
    return row ? toEnrolment(row) : null;
  }
}
