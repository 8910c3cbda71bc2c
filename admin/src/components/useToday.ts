import { dayOf } from '@payung/shared/day';
import { useState } from 'react';

/** The day by Jakarta's clock, `2026-01-31`, on which the page was opened. */
export function useToday(): string {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}
