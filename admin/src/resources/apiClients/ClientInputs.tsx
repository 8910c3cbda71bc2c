import { BooleanInput, NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';

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

/** How much the client may ask at once and a minute, and whether for the schema. */
export const LimitInputs = () => {
  const t = useText();
  return (
    <>
      <NumberInput
        source="budget"
        label={t('apiClients.budget')}
        helperText={t('apiClients.budgetHint')}
        size="medium"
        validate={[minValue(1), maxValue(1_000_000_000)]}
      />
      <NumberInput
        source="operationCost"
        label={t('apiClients.operationCost')}
        helperText={t('apiClients.operationCostHint')}
        size="medium"
        validate={[minValue(1), maxValue(1_000_000_000)]}
      />
      <BooleanInput source="mayIntrospect" label={t('apiClients.mayIntrospect')} helperText={false} />
    </>
  );
};
