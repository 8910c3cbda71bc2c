const JAKARTA = 7 * 60 * 60 * 1000;

/** The day, `2026-01-31`, by the clock of Jakarta (UTC+7, without summer time). */
export function dayOf(now: Date): string {
  return new Date(now.getTime() + JAKARTA).toISOString().slice(0, 10);
}

/** Whether it is a day of the calendar, written `2026-01-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  // `2026-02-30` would become a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
