import type { AuditAction } from '@payung/shared/auditActions';
import { AUDIT_ACTIONS } from '@payung/shared/auditActions';

import type { AuditFilter } from '../../generated/graphql';

/** Reads are many times more than all else. */
export const trailKinds = ['changes', 'reads'] as const;

export type TrailKind = (typeof trailKinds)[number];

/** What is looked for. Days are those of Jakarta's clock, both included; people are named by their ids alone. */
export interface TrailQuery {
  /** What was done, or what was read; without it, both. */
  readonly kind: TrailKind | undefined;
  readonly actorId: string | undefined;
  readonly actions: readonly AuditAction[];
  readonly subjectType: string | undefined;
  readonly subjectId: string | undefined;
  readonly within: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly requestId: string | undefined;
}

export const anyEvent: TrailQuery = {
  kind: undefined,
  actorId: undefined,
  actions: [],
  subjectType: undefined,
  subjectId: undefined,
  within: undefined,
  from: undefined,
  to: undefined,
  requestId: undefined,
};

/** The actions that there are, in the order of the list. */
export const auditActions: readonly AuditAction[] = Object.keys(AUDIT_ACTIONS).filter(isAction);

export function isAction(text: string): text is AuditAction {
  return Object.hasOwn(AUDIT_ACTIONS, text);
}

export const isUnfiltered = (query: TrailQuery) => toParams(query).size === 0;

/** What an address says. What it cannot mean is passed over: an unknown action, a day that is none. */
export function readTrailQuery(search: string): TrailQuery {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name)?.trim() || undefined;
  const day = (name: string) => (isDay(text(name) ?? '') ? text(name) : undefined);
  return {
    kind: trailKinds.find((kind) => kind === params.get('kind')),
    actorId: text('actorId'),
    actions: [...new Set(params.getAll('actions'))].filter(isAction),
    subjectType: text('subjectType'),
    subjectId: text('subjectId'),
    within: text('within'),
    from: day('from'),
    to: day('to'),
    requestId: text('requestId'),
  };
}

/** The address of the list with this question, from the event of this cursor on. */
export function trailPath(query: Partial<TrailQuery>, after?: string): string {
  const params = toParams({ ...anyEvent, ...query });
  if (after) {
    params.set('after', after);
  }
  return params.size > 0 ? `/auditEvents?${params.toString()}` : '/auditEvents';
}

export function toFilter({ kind, from, to, actions, ...texts }: TrailQuery): AuditFilter {
  const wanted = actions.length > 0 ? actions : kind && actionsOf(kind);
  return {
    ...texts,
    ...(wanted && { actions: [...wanted] }),
    ...(from && { from: startOf(from) }),
    ...(to && { to: endOf(to) }),
  };
}

/** Where the same events can be downloaded: the names of the filter, with moments for days. */
export function downloadPath(query: TrailQuery, format: 'csv' | 'jsonl'): string {
  const { actions = [], ...rest } = toFilter(query);
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    if (value) {
      params.set(name, String(value));
    }
  }
  for (const action of actions ?? []) {
    params.append('actions', action);
  }
  return params.size > 0 ? `/audit/events.${format}?${params.toString()}` : `/audit/events.${format}`;
}

export const actionsOf = (kind: TrailKind) =>
  auditActions.filter((action) => (action === 'read') === (kind === 'reads'));

function toParams({ actions, ...texts }: TrailQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, text] of Object.entries(texts)) {
    if (text) {
      params.set(name, text);
    }
  }
  for (const action of actions) {
    params.append('actions', action);
  }
  return params;
}

const DAY = 24 * 60 * 60 * 1000;

/** Jakarta's clock stands 7 hours before UTC, in summer and winter. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString();
const endOf = (day: string) => new Date(Date.parse(startOf(day)) + DAY).toISOString();

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of February would be taken for a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
