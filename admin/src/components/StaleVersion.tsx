import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useFormContext } from 'react-hook-form';

import { FormFailure } from '../account/FormFailure';
import { ApiError } from '../providers/errors';
import type { FormValues } from '../providers/formValues';
import { useText } from '../providers/useText';
import type { ComparedField } from './staleVersion';
import { differencesOf, mergedValues } from './staleVersion';
import { StaleVersionTable } from './StaleVersionTable';

interface StaleVersionProps {
  /** Why the form was not saved. Of anything but `STALE_VERSION` this component says nothing. */
  error: Error | null;
  /** What the form would begin with now, the version that it names among it; null when nobody can change it any more. */
  load: () => Promise<FormValues | null>;
  fields: readonly ComparedField[];
  /** Forgets the error. */
  onClose: () => void;
}

/**
 * Within a form: what somebody else has saved meanwhile beside what was written here, and two ways out. What the person
 * typed is lost only when they say so.
 */
export const StaleVersion = (props: StaleVersionProps) => {
  const marker = useRef<HTMLSpanElement>(null);
  const isStale = props.error instanceof ApiError && props.error.code === 'STALE_VERSION';
  // The form is the one around the marker: the dialog itself stands elsewhere in the page.
  const save = () => marker.current?.closest('form')?.requestSubmit();
  return (
    <>
      <span ref={marker} hidden />
      {isStale && <StaleDialog {...props} save={save} />}
    </>
  );
};

const StaleDialog = ({ load, fields, onClose, save }: StaleVersionProps & { save: () => void }) => {
  const t = useText();
  const id = useId();
  const { getValues, reset, formState } = useFormContext<Record<string, unknown>>();
  const { data: newest, error } = useQuery({ queryKey: ['newest', id], queryFn: load, gcTime: 0, staleTime: 0 });
  const base: FormValues = formState.defaultValues ?? {};
  const mine: FormValues = getValues();
  const differences = newest ? differencesOf(fields, base, mine, newest) : [];

  const takeNewest = () => {
    if (newest) {
      reset({ ...newest });
    }
    onClose();
  };
  const putMine = () => {
    if (newest) {
      reset({ ...mergedValues(fields, base, mine, newest) });
      onClose();
      save();
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`} fullWidth>
      <DialogTitle id={`${id}-title`}>{t('stale.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText id={`${id}-text`}>
          {newest === null ? t('stale.gone') : newest ? t('stale.text') : error ? '' : t('stale.loading')}
        </DialogContentText>
        <FormFailure error={error} />
        {newest &&
          (differences.length > 0 ? (
            <StaleVersionTable differences={differences} />
          ) : (
            <DialogContentText>{t('stale.same')}</DialogContentText>
          ))}
        {newest && <DialogContentText variant="body2">{t('stale.putMineHint')}</DialogContentText>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{t(newest === null ? 'form.close' : 'form.cancel')}</Button>
        {newest && (
          <>
            <Button variant="outlined" onClick={takeNewest}>
              {t('stale.takeNewest')}
            </Button>
            <Button variant="contained" onClick={putMine}>
              {t('stale.putMine')}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
};
