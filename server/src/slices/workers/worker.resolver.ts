import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { changeWorker } from './changeWorker.js';
import { holdWorker, releaseWorker } from './holdWorker.js';
import { listWorkers } from './listWorkers.js';
import { registerWorker } from './registerWorker.js';
import { revealContact, revealNik } from './revealWorker.js';
import { ChangeWorkerInput, RegisterWorkerInput, WorkersArgs } from './worker.input.js';
import { findWorker, findWorkerByNik } from './worker.service.js';
import { Worker, WorkerContact, WorkerPage } from './worker.type.js';
import { readNik } from './workerContent.js';

const WHOM = { description: 'Whom.' };
const WHY = { description: 'Why, at most 500 characters; record and audit keep it.' };
const VERSION = { description: 'The version that was looked at; STALE_VERSION when there is a newer one.' };
const PURPOSE = { description: 'What for, 10 to 500 characters; the audit keeps it.' };

@Resolver(() => Worker)
export class WorkerResolver {
  @Query(() => Worker, { nullable: true, description: 'The worker with this id; null when there is none in sight.' })
  worker(@Ctx() ctx: Context, @Arg('id', () => ID, WHOM) id: string): Promise<Worker | null> {
    return findWorker(ctx, id);
  }

  @Query(() => WorkerPage, {
    description:
      'The workers where the viewer may `workers.read`: the nearest names first where one is searched, else by village and name. Without `workers.browse` a search is needed, else BAD_USER_INPUT.',
  })
  workers(@Ctx() ctx: Context, @Args(() => WorkersArgs) args: WorkersArgs): Promise<WorkerPage> {
    return listWorkers(ctx, args);
  }

  @Query(() => Worker, {
    nullable: true,
    description:
      'Whoever has this NIK; of merged records the one that stayed. Null when there is none in sight. Send it by POST: a request whose address holds a NIK is refused.',
  })
  workerByNik(
    @Ctx() ctx: Context,
    @Arg('nik', () => String, { description: 'The 16 digits.' }) nik: string,
  ): Promise<Worker | null> {
    return findWorkerByNik(ctx, readNik(nik));
  }

  @Mutation(() => Worker, {
    description:
      'Registers a person who is not there yet. Takes `workers.register` where the person lives. CONFLICT when the NIK is there, with the name of who has it for those who may see it; BAD_USER_INPUT for what cannot be.',
  })
  registerWorker(
    @Ctx() ctx: Context,
    @Arg('input', () => RegisterWorkerInput, { description: 'Who it is.' }) input: RegisterWorkerInput,
  ): Promise<Worker> {
    return registerWorker(ctx, input);
  }

  @Mutation(() => Worker, {
    description:
      'Changes what is known of a person who was never proposed for cover. Takes `workers.register`. CONFLICT for others (`proposeCorrection`), STALE_VERSION when somebody changed it meanwhile.',
  })
  changeWorker(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHOM) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('input', () => ChangeWorkerInput, { description: 'What.' }) input: ChangeWorkerInput,
  ): Promise<Worker> {
    return changeWorker(ctx, id, version, input);
  }

  @Mutation(() => Worker, {
    description: 'Lets nobody propose, verify or register the person until the hold is lifted. Takes `workers.hold`.',
  })
  holdWorker(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHOM) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<Worker> {
    return holdWorker(ctx, id, version, reason);
  }

  @Mutation(() => Worker, { description: 'Lifts a hold. Takes `workers.hold`.' })
  releaseWorker(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, WHOM) id: string,
    @Arg('version', () => Int, VERSION) version: number,
    @Arg('reason', () => String, WHY) reason: string,
  ): Promise<Worker> {
    return releaseWorker(ctx, id, version, reason);
  }

  @Mutation(() => String, {
    description: 'The whole NIK of a worker. Takes `workers.revealNik`; that it was shown, and what for, is recorded.',
  })
  revealNik(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, WHOM) workerId: string,
    @Arg('purpose', () => String, PURPOSE) purpose: string,
  ): Promise<string> {
    return revealNik(ctx, workerId, purpose);
  }

  @Mutation(() => WorkerContact, {
    description:
      'Phone number, address and the like of a worker, in whole. Takes `workers.revealContact`; that they were shown, and what for, is recorded.',
  })
  revealContact(
    @Ctx() ctx: Context,
    @Arg('workerId', () => ID, WHOM) workerId: string,
    @Arg('purpose', () => String, PURPOSE) purpose: string,
  ): Promise<WorkerContact> {
    return revealContact(ctx, workerId, purpose);
  }
}
