import TextField from '@mui/material/TextField';

import { Disclosure } from '../../../components/Disclosure';
import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';

interface OverrideFieldProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why somebody is proposed whom the rule does not allow: for who may, and folded away, since it is rare. */
export const OverrideField = ({ value, onChange }: OverrideFieldProps) => {
  const t = useText();
  return (
    <Permitted ability="enrolments.override" otherwise={null}>
      <Disclosure title={t('enrolmentProposal.override')}>
        <TextField
          label={t('enrolmentProposal.overrideReason')}
          helperText={t('enrolmentProposal.overrideHint')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          multiline
          fullWidth
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      </Disclosure>
    </Permitted>
  );
};
