/** What of a category’s versions the calendar needs. */
export interface Versions {
  readonly retiredFrom: Date | null;
  readonly versions: readonly Version[];
}

interface Version {
  readonly version: number;
  readonly publishedFrom: Date | null;
}

export type VersionStatus = 'DRAFT' | 'PUBLISHED' | 'RETIRED';

const DAY = 24 * 60 * 60 * 1000;
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The version in force on a day: that which began last; none before the first, or once the category is retired. */
export function versionInForce<V extends Version>(
  { retiredFrom, versions }: { readonly retiredFrom: Date | null; readonly versions: readonly V[] },
  day: string,
): V | null {
  if (retiredFrom && dayOf(retiredFrom) <= day) return null;
  return (
    versions
      .filter(({ publishedFrom }) => publishedFrom && dayOf(publishedFrom) <= day)
      .toSorted((one, other) => Number(one.publishedFrom) - Number(other.publishedFrom))
      .at(-1) ?? null
  );
}

/** The last day of a version: the one before the next begins, or before the category ends; null: without an end. */
export function lastDayOf({ retiredFrom, versions }: Versions, { publishedFrom }: Version): string | null {
  if (!publishedFrom) return null;
  const ends = [...versions.map((version) => version.publishedFrom), retiredFrom].flatMap((date) =>
    date && date > publishedFrom ? [Number(date)] : [],
  );
  return ends.length === 0 ? null : dayOf(new Date(Math.min(...ends) - DAY));
}

export function statusOf(category: Versions, version: Version, today: string): VersionStatus {
  if (!version.publishedFrom) return 'DRAFT';
  if (category.retiredFrom && dayOf(category.retiredFrom) <= today) return 'RETIRED';
  const last = lastDayOf(category, version);
  return last !== null && last < today ? 'RETIRED' : 'PUBLISHED';
}
