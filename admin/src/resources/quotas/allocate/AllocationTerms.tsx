import { Fact, Facts } from '../../../components/Facts';
import { useRegionPlace } from '../../../components/regionName';
import { useCategories } from '../../../components/useCategories';
import type { FormValues } from '../../../providers/formValues';
import { isTicked, numberOf, optionalTextOf, textOf } from '../../../providers/formValues';
import { useOne } from '../../../providers/queries';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { useFunds } from '../../../components/useFunds';
import { TARGETS, monthOf, textsOf } from './allocationValues';

/** What was filled in, to be read once more before it is done. */
export const AllocationTerms = ({ values }: { values: FormValues }) => {
  const t = useText();
  const format = useNumberFormat();
  const { range } = useMonthText();
  const placeOf = useRegionPlace();
  const { data: within } = useOne('regions', textOf(values, 'within'));
  const category = optionalTextOf(values, 'categoryCode');
  const categories = useCategories();
  const funds = useFunds();
  const fund = textOf(values, 'fundingSourceCode');
  const types = TARGETS.filter((type) => textsOf(values, 'regionTypes').includes(type));
  return (
    <Facts>
      <Fact term={t('quotas.allocate.within')}>{within && placeOf(within)}</Fact>
      <Fact term={t('quotas.allocate.types')}>{types.map((type) => t(`regions.type.${type}`)).join(', ')}</Fact>
      <Fact term={t('quotas.allocate.seats')}>{format(numberOf(values, 'seatsPerRegion') ?? 0)}</Fact>
      <Fact term={t('quotas.programmes')}>{textsOf(values, 'programmeCodes').join(' + ')}</Fact>
      <Fact term={t('quotas.fund')}>{funds?.find(({ code }) => code === fund)?.name ?? fund}</Fact>
      <Fact term={t('quotas.category')}>
        {category === null
          ? t('quotas.anyCategory')
          : (categories?.find(({ code }) => code === category)?.name ?? category)}
      </Fact>
      <Fact term={t('quotas.months')}>{range(monthOf(values, 'from'), monthOf(values, 'to'))}</Fact>
      <Fact term={t('quotas.status')}>{t(`quotas.state.${isTicked(values, 'open') ? 'OPEN' : 'DRAFT'}`)}</Fact>
    </Facts>
  );
};
