import type { WorkerRecordFragment } from '../../../generated/graphql';

type Request = WorkerRecordFragment['requests'][number];
type Residence = WorkerRecordFragment['residences'][number];

/** Something that happened to a person; `at` is a moment, or a day where no more is known. */
export type HistoryStep = { readonly id: string; readonly at: string } & (
  | { readonly is: 'registered'; readonly by: string }
  | { readonly is: 'lived'; readonly residence: Residence; readonly isFirst: boolean }
  | { readonly is: 'held'; readonly reason: string }
  | { readonly is: 'proposed' | 'decided'; readonly request: Request }
);

/** All that happened to a person, the newest first. */
export function historyOf(worker: WorkerRecordFragment): HistoryStep[] {
  const { createdAt, createdBy, residences, heldAt, holdReason, requests } = worker;
  const steps: HistoryStep[] = [
    { id: 'registered', at: createdAt, is: 'registered', by: createdBy.name },
    ...(heldAt ? [{ id: 'held', at: heldAt, is: 'held' as const, reason: holdReason ?? '' }] : []),
    ...residences.map((residence, index) => ({
      id: `lived ${residence.from}`,
      at: residence.from,
      is: 'lived' as const,
      residence,
      isFirst: index === residences.length - 1,
    })),
    ...requests.flatMap((request) => [
      { id: `proposed ${request.id}`, at: request.proposedAt, is: 'proposed' as const, request },
      ...(request.decidedAt
        ? [{ id: `decided ${request.id}`, at: request.decidedAt, is: 'decided' as const, request }]
        : []),
    ]),
  ];
  return steps.toSorted((one, other) => momentOf(other) - momentOf(one));
}

/** A day without a time counts from its beginning, by the clock of Jakarta. */
const momentOf = ({ at }: HistoryStep): number => Date.parse(at.length === 10 ? `${at}T00:00:00+07:00` : at);
