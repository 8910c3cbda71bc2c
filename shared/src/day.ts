const JAKARTA = 7 * 60 * 60 * 1000;

/** The day, `2026-01-31`, by the clock of Jakarta (UTC+7, without summer time). */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + JAKARTA).toISOString().slice(0, 10);
}
