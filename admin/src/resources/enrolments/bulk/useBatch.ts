import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import type { EnrolmentFilter } from '../../../generated/graphql';
import { viewerKey } from '../../../providers/session';
import { commands, fetchIds } from '../enrolmentCommandSource';
import type { BulkVerb } from '../queues';
import type { BatchProgress } from './runBatch';
import { runBatch } from './runBatch';

/** Rows that were ticked, or all that match. */
export type Chosen = { readonly ids: readonly string[] } | { readonly filter: EnrolmentFilter };

/** As the API bounds one selection; more is more than one decision. */
export const MOST = 10_000;

export interface Batch {
  readonly state: 'asked' | 'running' | 'over';
  readonly progress: BatchProgress | undefined;
  /** Why it came to a stop before its end. */
  readonly error: Error | null;
  readonly start: (reason: string | null) => void;
  readonly stop: () => void;
}

/** Something that is done to many: it runs once, whatever is clicked, and goes on from where it stopped. */
export function useBatch(verb: BulkVerb, chosen: Chosen): Batch {
  const queryClient = useQueryClient();
  const [state, setState] = useState<Batch['state']>('asked');
  const [progress, setProgress] = useState<BatchProgress>();
  const [error, setError] = useState<Error | null>(null);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (reason: string | null, signal: AbortSignal) => {
    const ids = 'ids' in chosen ? chosen.ids : await fetchIds(chosen.filter, MOST, signal);
    await runBatch(ids, (part) => commands[verb](part, reason), setProgress, signal);
  };
  const start = (reason: string | null) => {
    if (running.current) {
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setState('running');
    run(reason, controller.signal)
      .catch((failure: unknown) => {
        if (!controller.signal.aborted) {
          setError(failure instanceof Error ? failure : new Error(String(failure)));
        }
      })
      .finally(() => {
        setState('over');
        void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== viewerKey[0] });
      });
  };
  return { state, progress, error, start, stop: () => running.current?.abort() };
}
