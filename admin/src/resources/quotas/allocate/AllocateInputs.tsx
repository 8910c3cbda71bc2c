import { BooleanInput, CheckboxGroupInput, NumberInput, SelectInput, maxValue, minValue, required } from 'react-admin';

import { RegionInput } from '../../../components/RegionInput';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { monthsOf, thisMonth, useMonthText, yearOf } from '../../../components/monthText';
import { TARGETS } from './allocationValues';
import { FundInputs } from './FundInputs';
import { inputStyle } from './inputStyle';
import { ReasonInputs } from './ReasonInputs';
import { YearInput } from './YearInput';

/** Where, to whom, how many, paid by whom, when. */
export const AllocateInputs = () => {
  const t = useText();
  const categories = useCategories() ?? [];
  return (
    <>
      <RegionInput
        source="within"
        label={t('quotas.allocate.within')}
        helperText={t('quotas.allocate.withinHint')}
        isRequired
      />
      <CheckboxGroupInput
        source="regionTypes"
        label={t('quotas.allocate.types')}
        choices={TARGETS.map((id) => ({ id, name: t(`regions.type.${id}`) }))}
        validate={required(t('quotas.allocate.typesNone'))}
        helperText={false}
      />
      <NumberInput
        source="seatsPerRegion"
        label={t('quotas.allocate.seats')}
        helperText={false}
        size="medium"
        step={1}
        validate={[required(), minValue(0), maxValue(10_000_000)]}
      />
      <FundInputs />
      <SelectInput
        source="categoryCode"
        label={t('quotas.category')}
        helperText={t('quotas.allocate.categoryHint')}
        emptyText={t('quotas.anyCategory')}
        choices={categories.map(({ code, name }) => ({ id: code, name }))}
        {...inputStyle}
      />
      <MonthInputs />
      <ReasonInputs />
      <BooleanInput source="open" label={t('quotas.allocate.open')} helperText={t('quotas.allocate.openHint')} />
    </>
  );
};

const MonthInputs = () => {
  const t = useText();
  const { alone } = useMonthText();
  const choices = monthsOf(yearOf(thisMonth())).map((month) => ({ id: month.slice(5), name: alone(month) }));
  return (
    <>
      <YearInput source="year" label={t('quotas.allocate.year')} />
      <SelectInput
        source="from"
        label={t('quotas.allocate.from')}
        choices={choices}
        validate={required()}
        helperText={false}
        {...inputStyle}
      />
      <SelectInput
        source="to"
        label={t('quotas.allocate.to')}
        choices={choices}
        validate={required()}
        helperText={false}
        {...inputStyle}
      />
    </>
  );
};
