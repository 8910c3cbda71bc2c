import type { AllocationOutcomeFragment } from '../../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { PlanNumbers } from '../../../components/PlanNumbers';
import { SkippedRegions } from './SkippedRegions';

interface AllocationNumbersProps {
  outcome: AllocationOutcomeFragment;
  /** Whether each region gets one quota; copied, it may get several. */
  isOneEach: boolean;
}

export const AllocationNumbers = ({ outcome, isOneEach }: AllocationNumbersProps) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  const { regions, seats, budget, skipped } = outcome;
  const isUniform = isOneEach && seats > 0;
  return (
    <>
      <PlanNumbers
        numbers={[
          { term: t(isOneEach ? 'quotas.plan.regions' : 'quotas.plan.quotas'), value: format(regions) },
          { term: t('quotas.plan.seats'), value: format(seats) },
          {
            term: t('quotas.plan.budget'),
            value: rupiah(budget),
            ...(isUniform && { detail: t('quotas.plan.perSeat', { amount: rupiah(budget / seats) }) }),
          },
        ]}
      />
      <SkippedRegions regions={skipped} />
    </>
  );
};
