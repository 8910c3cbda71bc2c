import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';

import { useText } from '../../providers/useText';

export const NameInputs = () => {
  const t = useText();
  return (
    <>
      <TextInput source="name" label={t('apiClients.create.name')} validate={[required(), maxLength(120)]} />
      <TextInput
        source="purpose"
        label={t('apiClients.purpose')}
        helperText={t('apiClients.create.purposeHint')}
        validate={[required(), maxLength(1000)]}
        multiline
      />
    </>
  );
};

export const BudgetInput = () => {
  const t = useText();
  return (
    <NumberInput
      source="budget"
      label={t('apiClients.budget')}
      helperText={t('apiClients.budgetHint')}
      size="medium"
      validate={[minValue(1), maxValue(1_000_000_000)]}
    />
  );
};
