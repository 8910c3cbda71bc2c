import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useText } from '../../../providers/useText';

interface RevealDialogProps<Result> {
  what: 'nik' | 'contact' | 'request';
  name: string;
  send: (purpose: string) => Promise<Result>;
  onDone: (result: Result) => void;
  onClose: () => void;
}

/** Asks what for, before what is masked is shown: one of the usual purposes, or one in the person’s own words. */
export const RevealDialog = <Result,>({ what, name, send, onDone, onClose }: RevealDialogProps<Result>) => {
  const t = useText();
  const [purpose, setPurpose] = useState('');
  const [isMissing, setMissing] = useState(false);
  const usual = (['card', 'call', 'branch', 'duplicate'] as const).map((one) =>
    t(`workerRecord.reveal.purposes.${one}`),
  );
  const isReady = () => {
    const isShort = purpose.trim().length < SHORTEST;
    setMissing(isShort);
    return !isShort;
  };

  return (
    <ConfirmDialog
      title={t(`workerRecord.reveal.${what}.title`, { name })}
      text={t(`workerRecord.reveal.${what}.text`)}
      confirm={t(`workerRecord.reveal.${what}.confirm`)}
      isReady={isReady}
      send={() => send(purpose.trim())}
      onDone={onDone}
      onClose={onClose}
    >
      <Autocomplete
        freeSolo
        openOnFocus
        options={usual}
        inputValue={purpose}
        onInputChange={(_event, text) => setPurpose(text)}
        clearText={t('lookup.clear')}
        renderInput={({ InputLabelProps, InputProps, inputProps, ...params }) => (
          <TextField
            {...params}
            label={t('workerRecord.reveal.purpose')}
            helperText={t(isMissing ? 'workerRecord.reveal.purposeShort' : 'workerRecord.reveal.purposeHint')}
            error={isMissing}
            required
            slotProps={{
              inputLabel: InputLabelProps,
              input: InputProps,
              htmlInput: { ...inputProps, maxLength: 500 },
            }}
          />
        )}
      />
    </ConfirmDialog>
  );
};

/** As the API asks for it. */
const SHORTEST = 10;
