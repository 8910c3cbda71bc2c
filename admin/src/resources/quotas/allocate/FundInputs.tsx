import { isWithin } from '@payung/shared/regionCode';
import { CheckboxGroupInput, SelectInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { useText } from '../../../providers/useText';
import { useFunds } from '../../../components/useFunds';
import { useProgrammes } from '../useProgrammes';
import { inputStyle } from './inputStyle';

/** The funds that may pay in the chosen region, and of the programmes those that the chosen fund may pay. */
export const FundInputs = () => {
  const t = useText();
  const within = useTextValue('within');
  const fund = useTextValue('fundingSourceCode');
  const funds = useFunds()?.filter(({ payer }) => payer && isWithin(within, payer.code));
  const payable = funds?.find(({ code }) => code === fund)?.programmeCodes;
  const programmes = useProgrammes()?.filter(({ code }) => payable?.includes(code) ?? true);
  return (
    <>
      <SelectInput
        source="fundingSourceCode"
        label={t('quotas.fund')}
        helperText={t(funds?.length === 0 && within !== '' ? 'quotas.allocate.fundNone' : 'quotas.allocate.fundHint')}
        choices={funds?.map(({ code, name }) => ({ id: code, name })) ?? []}
        validate={required()}
        {...inputStyle}
      />
      <CheckboxGroupInput
        source="programmeCodes"
        label={t('quotas.programmes')}
        helperText={t('quotas.allocate.programmesHint')}
        choices={programmes?.map(({ code, name }) => ({ id: code, name: `${code} – ${name}` })) ?? []}
        validate={required(t('quotas.allocate.programmesNone'))}
        row={false}
      />
    </>
  );
};

function useTextValue(name: string): string {
  const value: unknown = useWatch({ name });
  return typeof value === 'string' ? value : '';
}
