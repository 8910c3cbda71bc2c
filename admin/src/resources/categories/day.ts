import { dayOf } from '@payung/shared/day';

/** By the clock of Jakarta, as the server counts. */
export const today = () => dayOf(new Date());

export const dayAfter = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
