import type { QuotaImportOutcomeFragment } from '../../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { PlanNumbers } from '../../../components/PlanNumbers';

export const ImportNumbers = ({ outcome }: { outcome: QuotaImportOutcomeFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  return (
    <PlanNumbers
      numbers={[
        { term: t('quotas.plan.regions'), value: format(outcome.regions) },
        { term: t('quotas.plan.seats'), value: format(outcome.seats) },
        { term: t('quotas.plan.budget'), value: rupiah(outcome.budget) },
      ]}
    />
  );
};
