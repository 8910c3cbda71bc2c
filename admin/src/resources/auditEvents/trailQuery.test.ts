import { describe, expect, it } from 'vitest';

import { anyEvent, downloadPath, isUnfiltered, readTrailQuery, toFilter, trailPath } from './trailQuery';

const QUERY = {
  ...anyEvent,
  actorId: 'a b',
  actions: ['role.grant', 'role.revoke'],
  within: '32.01',
  from: '2026-11-20',
  to: '2026-11-20',
} as const;

describe('the address of the trail', () => {
  it('brings back the question that it was made of', () => {
    expect(readTrailQuery(new URL(trailPath(QUERY, 'cursor'), 'http://x').search)).toEqual(QUERY);
    expect(trailPath(anyEvent)).toBe('/auditEvents');
    expect(trailPath({ requestId: 'r&1' })).toBe('/auditEvents?requestId=r%261');
  });

  it('may hold what means nothing', () => {
    const search = '?actions=role.grant&actions=nonsense&actions=role.grant&from=2026-02-31&to=soon&actorId=%20&page=7';
    expect(readTrailQuery(search)).toEqual({ ...anyEvent, actions: ['role.grant'] });
    expect(isUnfiltered(readTrailQuery('?actions=toString&after=x'))).toBe(true);
    expect(isUnfiltered(QUERY)).toBe(false);
  });
});

describe('what was done, or what was read', () => {
  it('is a choice of actions, unless some are named', () => {
    expect(toFilter({ ...anyEvent, kind: 'reads' })).toEqual({ actions: ['read'] });
    const { actions } = toFilter({ ...anyEvent, kind: 'changes' });
    expect(actions).toContain('role.grant');
    expect(actions).not.toContain('read');
    expect(toFilter({ ...anyEvent, kind: 'reads', actions: ['role.grant'] })).toEqual({ actions: ['role.grant'] });
    expect(downloadPath({ ...anyEvent, kind: 'reads' }, 'csv')).toBe('/audit/events.csv?actions=read');
    expect(readTrailQuery(trailPath({ kind: 'changes' }).slice(12))).toEqual({ ...anyEvent, kind: 'changes' });
  });
});

describe('a day of Jakarta', () => {
  it('begins at 17.00 UTC of the day before, and ends 24 hours later', () => {
    expect(toFilter(QUERY)).toEqual({
      actorId: 'a b',
      actions: ['role.grant', 'role.revoke'],
      within: '32.01',
      from: '2026-11-19T17:00:00.000Z',
      to: '2026-11-20T17:00:00.000Z',
    });
  });

  it('is a moment in the address of the download', () => {
    expect(downloadPath(QUERY, 'csv')).toBe(
      '/audit/events.csv?actorId=a+b&within=32.01&from=2026-11-19T17%3A00%3A00.000Z&to=2026-11-20T17%3A00%3A00.000Z' +
        '&actions=role.grant&actions=role.revoke',
    );
    expect(downloadPath(anyEvent, 'jsonl')).toBe('/audit/events.jsonl');
  });
});
