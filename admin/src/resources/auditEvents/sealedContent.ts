import type { AuditEventEntryFragment } from '../../generated/graphql';
import { isRecord, parseJson } from './json';

/**
 * The parts of the event on view that differ from what was sealed. The leaf is JSON of texts (see `leafText` of the
 * server): a proof of it says nothing of a page that shows something else.
 */
export function alteredParts(event: AuditEventEntryFragment, leaf: string): string[] {
  const sealed = parseJson(leaf);
  if (!isRecord(sealed) || sealed['version'] !== 'payung-audit-event-1') {
    return ['version'];
  }
  const shown: Readonly<Record<string, unknown>> = {
    id: event.id,
    sequence: String(event.sequence),
    at: String(Date.parse(event.at)),
    actorId: event.actor.id,
    actorKind: event.actor.kind,
    actorName: event.actor.name,
    onBehalfOf: event.onBehalfOf ?? null,
    action: event.action,
    subjectType: event.subjectType,
    subjectId: event.subjectId ?? null,
    regionCode: event.regionCode ?? null,
    purpose: event.purpose ?? null,
    requestId: event.requestId,
    policy: event.policy ?? null,
  };
  const texts = Object.entries(shown).flatMap(([name, value]) => (sealed[name] === value ? [] : [name]));
  const changes = Object.fromEntries(event.changes.map(({ field, before, after }) => [field, { before, after }]));
  const reading = event.reading && { operation: event.reading.operation, filter: event.reading.filter };
  return [
    ...texts,
    ...(isSame(parseJson(sealed['subjectIds']) ?? [], event.subjectIds) ? [] : ['subjectIds']),
    ...(isSame(parseJson(sealed['changes']) ?? {}, changes) ? [] : ['changes']),
    ...(isSame(parseJson(sealed['reading']), reading ?? null) ? [] : ['reading']),
  ];
}

/** Whether two values of JSON say the same, whatever the order of their keys; what is left out is null. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSame(one[name], other[name]));
  }
  return (one ?? null) === (other ?? null);
}
