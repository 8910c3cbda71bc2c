interface Lasting {
  /** Days, both included; null: until it is ended. */
  readonly from: string;
  readonly to: string | null;
}

/** A stretch of days, the last one not included, in milliseconds. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/**
 * What the axis shows: from two years before today, since what holds today often began long before and would press
 * everything of interest together, to a year after the last change that is known.
 */
export function axisSpan(rules: readonly Lasting[], today: string): Span {
  const now = Date.parse(today);
  const changes = rules.flatMap(({ from, to }) => [Date.parse(from), ...(to ? [Date.parse(to)] : [])]);
  const year = new Date(now).getUTCFullYear();
  const last = new Date(Math.max(now, ...changes)).getUTCFullYear();
  return { begin: Date.UTC(year - 2, 0), end: Date.UTC(last + 2, 0) };
}

/** Where a rule lies on the axis, in parts of its length; null when none of it is on view. */
export function barOf({ from, to }: Lasting, { begin, end }: Span): BarPlace | null {
  const [first, last] = [Date.parse(from), to ? Date.parse(to) + DAY : end];
  if (last <= begin || first >= end) {
    return null;
  }
  const [left, right] = [Math.max(first, begin), Math.min(last, end)];
  return {
    left: (left - begin) / (end - begin),
    width: (right - left) / (end - begin),
    isCutLeft: first < begin,
    isOpen: to === null,
  };
}

interface BarPlace {
  readonly left: number;
  readonly width: number;
  /** It began before what is on view. */
  readonly isCutLeft: boolean;
  readonly isOpen: boolean;
}

/** The first days of the years on view. */
export function yearsOf({ begin, end }: Span): { year: number; left: number }[] {
  const first = new Date(begin).getUTCFullYear();
  return Array.from({ length: Math.round((end - begin) / YEAR) }, (_, index) => ({
    year: first + index,
    left: (Date.UTC(first + index, 0) - begin) / (end - begin),
  }));
}

export function placeOf(day: string, { begin, end }: Span): number {
  return (Date.parse(day) - begin) / (end - begin);
}

/** Whether it holds today, held before, or will. */
export function stateOf({ from, to }: Lasting, today: string): 'past' | 'present' | 'future' {
  if (from > today) {
    return 'future';
  }
  return to !== null && to < today ? 'past' : 'present';
}
