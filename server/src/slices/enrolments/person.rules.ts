import { DomainError } from '../../errors.js';

/** What of a person outranks every rule. */
export interface PersonState {
  readonly heldAt: Date | null;
  readonly diedOn: Date | null;
  /** Away from all regions that this installation holds. */
  readonly movedAwayOn: Date | null;
  readonly mergedIntoId: string | null;
}

/** Who is as old cannot be registered (rules D: 64 years and 11 months can). */
const AGE_LIMIT = 65;

/** Why nobody leads this person towards cover today; null: nothing speaks against it. */
export function faultOfPerson(person: PersonState, today: string): DomainError | null {
  if (person.mergedIntoId !== null) return new DomainError('CONFLICT', 'workerMerged');
  if (person.diedOn !== null) return new DomainError('CONFLICT', 'workerDead');
  if (person.movedAwayOn !== null && dayOf(person.movedAwayOn) <= today)
    return new DomainError('CONFLICT', 'workerMovedAway');
  return person.heldAt === null ? null : new DomainError('CONFLICT', 'workerHeld');
}

/**
 * Whether the person would be registered too late in life: the age counts on the day of registration, and at the first
 * contribution (BPJS, PROBIS KEPESERTAAN p. 59); so on the later of today and the first day of cover.
 */
export function isTooOld(birthDate: Date, from: Date, today: string): boolean {
  const first = dayOf(from);
  return ageOn(birthDate, first > today ? first : today) >= AGE_LIMIT;
}

/** Full years on a day, `2026-01-31`. Who was born on 29 February has a birthday on 1 March in other years. */
export function ageOn(birthDate: Date, day: string): number {
  const born = dayOf(birthDate);
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Of a column that holds a day, and no point in time. */
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
