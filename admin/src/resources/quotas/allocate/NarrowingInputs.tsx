import { SelectInput } from 'react-admin';

import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { useFunds } from '../../../components/useFunds';
import { inputStyle } from './inputStyle';

/** Of all the quotas only those of one fund, or for one category. */
export const NarrowingInputs = ({ withCategory = false }: { withCategory?: boolean }) => {
  const t = useText();
  const funds = useFunds() ?? [];
  const categories = useCategories() ?? [];
  return (
    <>
      <SelectInput
        source="fundingSourceCodes"
        label={t('quotas.fund')}
        emptyText={t('quotas.everyFund')}
        choices={funds.map(({ code, name }) => ({ id: code, name }))}
        helperText={false}
        {...inputStyle}
      />
      {withCategory && (
        <SelectInput
          source="categoryCodes"
          label={t('quotas.category')}
          emptyText={t('quotas.everyCategory')}
          choices={categories.map(({ code, name }) => ({ id: code, name }))}
          helperText={false}
          {...inputStyle}
        />
      )}
    </>
  );
};
