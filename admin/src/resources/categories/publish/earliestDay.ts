import type { CategoryStateFragment } from '../../../generated/graphql';
import { dayAfter, today } from '../day';

/** A version begins today or later, and after every other that was published. */
export function earliestDay(versions: readonly Pick<CategoryStateFragment, 'from'>[]): string {
  const begun = versions.flatMap(({ from }) => from ?? []).toSorted();
  const newest = begun.at(-1);
  return newest !== undefined && newest >= today() ? dayAfter(newest) : today();
}
