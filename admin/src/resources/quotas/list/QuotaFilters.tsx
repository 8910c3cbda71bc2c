import { NullableBooleanInput, SelectInput, TextInput } from 'react-admin';

import { RegionInput } from '../../../components/RegionInput';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { useFunds } from '../../../components/useFunds';

export const QuotaFilters = () => {
  const t = useText();
  const funds = useFunds() ?? [];
  const categories = useCategories() ?? [];
  const states = (['DRAFT', 'OPEN', 'CLOSED'] as const).map((id) => ({ id, name: t(`quotas.state.${id}`) }));
  return (
    <>
      <RegionInput source="within" label={t('quotas.region')} isFilter />
      <SelectInput
        source="fundingSourceCode"
        label={t('quotas.fund')}
        choices={funds.map(({ code, name }) => ({ id: code, name }))}
        {...inputStyle}
      />
      <SelectInput
        source="categoryCode"
        label={t('quotas.category')}
        choices={categories.map(({ code, name }) => ({ id: code, name }))}
        {...inputStyle}
      />
      <SelectInput source="status" label={t('quotas.status')} choices={states} {...inputStyle} />
      <TextInput
        source="month"
        label={t('quotas.month')}
        type="month"
        {...inputStyle}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: '2015-01', max: '2100-12' } }}
      />
      <NullableBooleanInput
        source="exhausted"
        label={t('quotas.list.seatsLeft')}
        nullLabel={t('quotas.list.anySeats')}
        trueLabel={t('quotas.list.exhausted')}
        falseLabel={t('quotas.list.remaining')}
        helperText={false}
        variant="outlined"
      />
    </>
  );
};

const inputStyle = { helperText: false, variant: 'outlined', size: 'small' } as const;
