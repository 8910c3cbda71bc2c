import type { QuotaRecordFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { useMonthText } from '../../components/monthText';

/** What the seats of a quota are for, in words. */
export function useQuotaTerms() {
  const t = useText();
  const { range } = useMonthText();
  return ({ category, programmes, fundingSource, from, to }: QuotaRecordFragment) => {
    const people = category?.name ?? t('quotas.anyCategory');
    const payment = `${programmes.map(({ code }) => code).join(' + ')}, ${fundingSource?.name ?? ''}`;
    const months = range(from, to);
    return { people, payment, months, line: [payment, people, months].join(' · ') };
  };
}
