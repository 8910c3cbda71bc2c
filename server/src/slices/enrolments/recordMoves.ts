import { type EnrolmentStatus, transitionOf } from '@payung/shared/enrolmentTransitions';
import type { Services } from '../../context.js';
import { grouped } from '../../grouped.js';
import { recordEvents } from '../audit/recordEvent.js';
import type { MovingVerb } from './enrolment.policy.js';

export interface Moved {
  readonly id: string;
  readonly workerId: string;
  readonly regionCode: string;
  readonly from: EnrolmentStatus | null;
}

export interface Move {
  readonly verb: MovingVerb | 'propose';
  readonly to: EnrolmentStatus;
  readonly reason: string | null;
  /** What else changed, the same for all. */
  readonly also?: Readonly<Record<string, unknown>>;
}

/**
 * Records what became of enrolments: one event for each place, so that who may see the place sees it, and not one for each of
 * ten thousand. It names the enrolments and the people: the timeline of either finds it.
 */
export async function recordMoves(services: Services, moved: readonly Moved[], move: Move): Promise<void> {
  const groups = grouped(moved, ({ regionCode, from }) => `${regionCode} ${from ?? ''}`);
  const { verb, to, reason, also = {} } = move;
  await recordEvents(
    services,
    [...groups.values()].map((group) => ({
      action: `enrolment.${verb}` as const,
      subject: {
        type: 'Enrolment',
        id: group.length === 1 ? group[0]?.id : null,
        ids: [...group.map(({ id }) => id), ...new Set(group.map(({ workerId }) => workerId))],
      },
      regionCode: group[0]?.regionCode ?? null,
      before: { status: group[0]?.from ?? null },
      after: { status: to, people: group.length, ...also },
      purpose: reason,
      policy: transitionOf(verb, group[0]?.from ?? null)?.permission ?? null,
    })),
  );
}
