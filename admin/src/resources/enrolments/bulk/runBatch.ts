import type { BatchOutcomeFragment } from '../../../generated/graphql';

export type Refusal = BatchOutcomeFragment['results']['items'][number];

export interface BatchProgress {
  readonly total: number;
  /** How many the server has answered for. */
  readonly handled: number;
  readonly done: number;
  readonly refusals: readonly Refusal[];
}

/** How many the server is asked for at once: it answers within seconds, and who waits sees it go on. */
const AT_ONCE = 250;

/**
 * Does something to many, a part after the other, and tells how far it has come. Each part is done as a whole or not at all;
 * what is asked for twice is done once. Rejects when a part has no answer: what was told until then is done.
 */
export async function runBatch(
  ids: readonly string[],
  send: (ids: readonly string[]) => Promise<Pick<BatchOutcomeFragment, 'done' | 'results'>>,
  onProgress: (progress: BatchProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  let progress: BatchProgress = { total: ids.length, handled: 0, done: 0, refusals: [] };
  onProgress(progress);
  for (let start = 0; start < ids.length && !signal.aborted; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const { done, results } = await send(part);
    progress = {
      ...progress,
      handled: progress.handled + part.length,
      done: progress.done + done,
      refusals: [...progress.refusals, ...results.items],
    };
    onProgress(progress);
  }
}
