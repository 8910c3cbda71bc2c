import { TextInput, maxLength } from 'react-admin';

import { useText } from '../../../providers/useText';

/** By what right, and why. */
export const ReasonInputs = ({ withLegalBasis = true }: { withLegalBasis?: boolean }) => {
  const t = useText();
  return (
    <>
      {withLegalBasis && (
        <TextInput
          source="legalBasis"
          label={t('quotas.legalBasis')}
          helperText={t('quotas.legalBasisHint')}
          validate={maxLength(300)}
        />
      )}
      <TextInput
        source="reason"
        label={t('form.reason')}
        helperText={t('form.reasonHint')}
        validate={maxLength(500)}
        multiline
      />
    </>
  );
};
