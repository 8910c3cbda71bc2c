import type { Context } from '../../context.js';
import { loaderPerRequest } from '../../graphql/loaderPerRequest.js';
import { loadWorkers } from './worker.service.js';

/** The worker, if in sight: those that many objects of an answer speak of in one go. */
export const workerOf = loaderPerRequest((ctx: Context, ids) => loadWorkers(ctx, ids));
