import { FUNDING_KINDS, RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import type { RuleEntryFragment } from '../../generated/graphql';
import { useDay, useNumberFormat, useRupiah, useText } from '../../providers/useText';

type Said = Pick<RuleEntryFragment, 'kind' | 'parameters'>;

/** What a rule says, in one line. */
export function useRuleSummary() {
  const t = useText();
  const rupiah = useRupiah();
  const number = useNumberFormat();
  const kindsIn = useFundingKinds();

  return ({ kind, parameters }: Said): string => {
    switch (kind) {
      case 'CONTRIBUTION': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        if (data?.method === 'BRACKETS') {
          const amounts = data.brackets.map(({ perMonth }) => perMonth);
          const range = { least: rupiah(Math.min(...amounts)), most: rupiah(Math.max(...amounts)) };
          return t('programmes.says.brackets', { ...range, count: number(data.brackets.length) });
        }
        if (data?.method === 'RATE') {
          return t('programmes.says.rate', { percent: number(data.perMille / 10), programme: data.baseOf });
        }
        return data ? t('programmes.says.flat', { amount: rupiah(data.perMonth) }) : '';
      }
      case 'RELIEF':
      case 'TRANSPORT_RELIEF': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        if (!data) return '';
        const said = t('programmes.says.relief', { percent: number(data.percent) });
        if (data.excludedKinds.length === 0) return said;
        return `${said} ${t('programmes.says.excluded', { kinds: kindsIn(data.excludedKinds) })}`;
      }
      case 'BENEFIT': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        return data ? t('programmes.says.benefits', { count: number(data.benefits.length) }) : '';
      }
      case 'WAITING_PERIOD': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        return data ? t('programmes.says.waiting', { count: number(data.months) }) : '';
      }
      case 'SCHOLARSHIP': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        if (!data) return '';
        const said = t('programmes.says.scholarship', { count: number(data.children), age: number(data.untilAge) });
        if (data.contributedYears === 0) return said;
        return `${said} ${t('programmes.says.afterYears', { count: number(data.contributedYears) })}`;
      }
      case 'ENTRY_AGE': {
        const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
        return data ? t('programmes.says.entryAge', { age: number(data.below) }) : '';
      }
      case 'ARREARS':
        break;
    }
    const { data } = RULE_PARAMETERS.ARREARS.safeParse(parameters);
    return data ? t('programmes.says.arrears', { count: number(data.months) }) : '';
  };
}

function useFundingKinds() {
  const t = useText();
  return (kinds: readonly (typeof FUNDING_KINDS)[number][]) => kinds.map((kind) => t(`funds.kind.${kind}`)).join(', ');
}

/** From when to when a rule holds. */
export function useRulePeriod() {
  const t = useText();
  const day = useDay();
  return ({ from, to }: Pick<RuleEntryFragment, 'from' | 'to'>) =>
    to ? t('programmes.fromTo', { from: day(from), to: day(to) }) : t('programmes.since', { from: day(from) });
}

/** A name that stands within a rule, in the language of the reader. */
export function useOwnName() {
  const locale = localeFrom(useLocale());
  return (names: Readonly<Record<'id' | 'en', string>>) => names[locale];
}
