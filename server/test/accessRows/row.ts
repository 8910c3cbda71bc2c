import { SHIPPED_ROLES } from '@payung/shared/roles';

/** Each role is held at `own`; each operation is about something at one of these places. */
export const PLACES = {
  own: '32.01.01',
  child: '32.01.01.1006',
  parent: '32.01',
  sibling: '32.01.02',
  foreign: '32.71',
};
export type Place = keyof typeof PLACES;

/** Where seats of the place can go: whoever may see the one sees the other. */
export const NEIGHBOURS: Readonly<Record<Place, string>> = {
  own: '32.01.01.1007',
  child: '32.01.01.1007',
  parent: '32.01.02',
  sibling: '32.01.02.2001',
  foreign: '32.71.01',
};
/** Where people of the place live. Of `parent` it is a village outside of `own`. */
export const VILLAGES: Readonly<Record<Place, string>> = {
  own: '32.01.01.1007',
  child: PLACES.child,
  parent: '32.01.03.2001',
  sibling: '32.01.02.2001',
  foreign: '32.71.01.1001',
};
export const ANYWHERE = 'own child parent sibling foreign';
export const BELOW = 'own child';

export const ROLES = [...Object.keys(SHIPPED_ROLES), 'anonymous'];
export const SIGNED_IN = Object.fromEntries(Object.keys(SHIPPED_ROLES).map((role) => [role, ANYWHERE]));

export type Row = [
  operation: string,
  allowed: Partial<Record<string, string>>,
  otherwise: string | Record<string, string>,
];

/** To change what one may not see: it is not there. An auditor sees it below, and may not change it. */
export function seen(): Record<string, string> {
  return { 'auditor own': 'FORBIDDEN', 'auditor child': 'FORBIDDEN', otherwise: 'NOT_FOUND' };
}
