import { dayOf } from '@payung/shared/day';
import { ALL_PERMISSIONS, isPermission } from '@payung/shared/permissions';
import { SHIPPED_ROLES } from '@payung/shared/roles';
import { describe, expect, it } from 'vitest';
import {
  ANONYMOUS,
  type Actor,
  SYSTEM,
  can,
  isInForce,
  permissionsOf,
  regionsOf,
  regionsWhere,
} from './access.rules.js';

const holding = (...scopes: Actor['scopes']): Actor => ({ id: '1', kind: 'USER', name: 'Siti', roles: [], scopes });

describe('who may verify in a district', () => {
  const verifier = holding({ permissions: ['enrolments.verify'], region: '32.01.01' });

  it.each([
    ['the district itself', '32.01.01', true],
    ['a ward in it', '32.01.01.1006', true],
    ['the district beside it', '32.01.02', false],
    ['a village in the district beside it', '32.01.02.2001', false],
    ['the regency above it', '32.01', false],
    ['the province above it', '32', false],
    ['a city elsewhere', '32.71', false],
    ['a code that only begins alike', '32.01.011', false],
    ['everywhere', null, false],
  ])('may there: %s', (_, region, expected) => {
    expect(can(verifier, 'enrolments.verify', region)).toBe(expected);
  });

  it.each(ALL_PERMISSIONS.filter((permission) => permission !== 'enrolments.verify'))(
    'may not do %s there',
    (other) => {
      expect(can(verifier, other, '32.01.01')).toBe(false);
    },
  );
});

describe('several scopes', () => {
  const actor = holding(
    { permissions: ['workers.read', 'workers.register'], region: '32.01.01.1006' },
    { permissions: ['workers.read'], region: '32.01' },
    { permissions: ['workers.read'], region: '32.01.01' },
    { permissions: ['workers.read'], region: '32.71' },
  );

  it('do not lend each other their permissions', () => {
    expect(can(actor, 'workers.register', '32.01.01.1006')).toBe(true);
    expect(can(actor, 'workers.register', '32.01.01.1007')).toBe(false);
  });

  it('are joined to the widest regions', () => {
    expect(regionsWhere(actor, 'workers.read')).toEqual(['32.01', '32.71']);
    expect(regionsWhere(actor, 'workers.register')).toEqual(['32.01.01.1006']);
    expect(regionsWhere(actor, 'audit.read')).toEqual([]);
    expect(regionsOf(actor)).toEqual(['32.01', '32.71']);
    expect(permissionsOf(actor)).toEqual(['workers.read', 'workers.register']);
  });

  it('are swallowed by one that is valid everywhere', () => {
    const everywhere = holding(...actor.scopes, { permissions: ['workers.read'], region: null });
    expect(regionsWhere(everywhere, 'workers.read')).toEqual([null]);
    expect(can(everywhere, 'workers.read', '91.01')).toBe(true);
    expect(can(everywhere, 'workers.read', null)).toBe(true);
    expect(can(everywhere, 'workers.register', null)).toBe(false);
  });
});

it.each(ALL_PERMISSIONS)('the anonymous may not %s anywhere, and the system may everywhere', (permission) => {
  expect([can(ANONYMOUS, permission, '32.01'), regionsWhere(ANONYMOUS, permission)]).toEqual([false, []]);
  expect([can(SYSTEM, permission, '32.01'), can(SYSTEM, permission, null)]).toEqual([true, true]);
});

describe('the days of a grant', () => {
  it.each([
    ['2026-01-31', null, '2026-01-30', false],
    ['2026-01-31', null, '2026-01-31', true],
    ['2026-01-31', null, '2099-12-31', true],
    ['2026-01-31', '2026-02-28', '2026-02-28', true],
    ['2026-01-31', '2026-02-28', '2026-03-01', false],
    ['2026-01-31', '2026-01-31', '2026-01-31', true],
  ])('from %s to %s: on %s %s', (from, to, day, expected) => {
    expect(isInForce({ from, to }, day)).toBe(expected);
  });

  it('begin at midnight in Jakarta', () => {
    expect(dayOf(new Date('2026-01-30T16:59:59Z'))).toBe('2026-01-30');
    expect(dayOf(new Date('2026-01-30T17:00:00Z'))).toBe('2026-01-31');
  });
});

describe('the shipped roles', () => {
  const changing = ALL_PERMISSIONS.filter((one) => !one.endsWith('.read') && one !== 'workers.browse');
  const allows = (role: { permissions: readonly string[] }, permission: string) =>
    role.permissions.includes(permission);

  it('are made of the permissions of the list', () => {
    expect(
      Object.values(SHIPPED_ROLES)
        .flatMap(({ permissions }) => permissions)
        .filter((one) => !isPermission(one)),
    ).toEqual([]);
    expect(isPermission('toString')).toBe(false);
  });

  it.each(['auditor', 'leadership', 'district-officer'] as const)('let the %s change nothing', (code) => {
    expect(changing.filter((permission) => allows(SHIPPED_ROLES[code], permission))).toEqual([]);
  });

  it('let nobody but the administrator both propose and verify', () => {
    const both = Object.entries(SHIPPED_ROLES).filter(
      ([, role]) => allows(role, 'enrolments.propose') && allows(role, 'enrolments.verify'),
    );
    expect(both.map(([code]) => code)).toEqual(['administrator']);
  });
});
