import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { loaderPerRequest } from '../../graphql/loaderPerRequest.js';
import { openProposal } from './proposal.js';
import { maskChange } from './proposal.rules.js';
import { workerOf } from './worker.loader.js';
import { Worker } from './worker.type.js';
import { findRequestsOf } from './workerRequest.service.js';
import { WorkerRequest, WorkerRequestChange } from './workerRequest.type.js';

const requestsOf = loaderPerRequest((ctx: Context, ids) => findRequestsOf(ctx, ids));

@Resolver(() => WorkerRequest)
export class WorkerRequestFields {
  @FieldResolver(() => Worker, { nullable: true, description: 'Whom it is about; null when out of sight.' })
  async worker(@Root() { row }: WorkerRequest, @Ctx() ctx: Context): Promise<Worker | null> {
    return (await workerOf(ctx, row.workerId)) ?? null;
  }

  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'Of a merge: the record that goes into the worker’s; null when out of sight.',
  })
  async other(@Root() { row }: WorkerRequest, @Ctx() ctx: Context): Promise<Worker | null> {
    return row.otherId === null ? null : ((await workerOf(ctx, row.otherId)) ?? null);
  }

  @ListSize(4)
  @FieldResolver(() => [WorkerRequestChange], {
    description:
      'What it changes, as it was when it was proposed; of a merge, where the two records differ. What is sealed is masked: `revealWorkerRequest` shows it.',
  })
  changes(@Root() { row }: WorkerRequest, @Ctx() ctx: Context): WorkerRequestChange[] {
    const { changes } = openProposal(ctx, row);
    return changes.map(({ field, before = null, after = null }) => maskChange({ field, before, after }));
  }
}

@Resolver(() => Worker)
export class WorkerRequestsOfWorker {
  @ListSize(2)
  @FieldResolver(() => [WorkerRequest], { description: 'What was proposed about the person, the newest first.' })
  async requests(@Root() { id }: Worker, @Ctx() ctx: Context): Promise<WorkerRequest[]> {
    return (await requestsOf(ctx, id)) ?? [];
  }
}
