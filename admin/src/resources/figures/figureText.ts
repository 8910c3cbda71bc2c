import { useLocale } from 'react-admin';

import type { FigureNumberFragment } from '../../generated/graphql';
import { useDay, useNumberFormat, useRupiah, useText } from '../../providers/useText';

/** A number with its unit: "800.000 orang", "Rp50.400.000", "99,5%". */
export function useFigureValue() {
  const t = useText();
  const number = useNumberFormat();
  const rupiah = useRupiah();
  return ({ unit, value }: Pick<FigureNumberFragment, 'unit' | 'value'>) => {
    if (unit === 'RUPIAH') {
      return rupiah(value);
    }
    return t(unit === 'PEOPLE' ? 'figures.people' : 'figures.percent', { number: number(value) });
  };
}

/** What a figure speaks of, as people say it: a year, a month, or the days from and to; nothing for any time. */
export function usePeriod() {
  const t = useText();
  const day = useDay();
  const locale = useLocale();
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

  return ({ from, to }: Pick<FigureNumberFragment, 'from' | 'to'>): string | null => {
    if (from && to) {
      const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
      if (isYear) {
        return from.slice(0, 4);
      }
      const isMonth = from.endsWith('-01') && to === lastDayOf(from);
      return isMonth ? month.format(new Date(from)) : t('figures.fromTo', { from: day(from), to: day(to) });
    }
    if (from) {
      return t('figures.since', { day: day(from) });
    }
    return to ? t('figures.until', { day: day(to) }) : null;
  };
}

function lastDayOf(firstDay: string): string {
  const [year = 0, month = 1] = firstDay.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
