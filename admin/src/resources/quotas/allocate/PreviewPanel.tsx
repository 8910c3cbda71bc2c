import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';

import { FormFailure } from '../../../account/FormFailure';
import { useText } from '../../../providers/useText';
import { StepPanel } from '../../../components/StepPanel';

interface PreviewPanelProps {
  words: 'allocate' | 'copy' | 'openDrafts';
  /** Whether it would do anything at all. */
  isAnything: boolean;
  confirm: { readonly send: () => void; readonly isPending: boolean; readonly error: Error | null };
  onBack: () => void;
  children: ReactNode;
}

/** What would be done, before it is. */
export const PreviewPanel = ({ words, isAnything, confirm, onBack, children }: PreviewPanelProps) => {
  const t = useText();
  return (
    <StepPanel
      title={t(`quotas.${words}.previewTitle`)}
      actions={
        <>
          {isAnything && (
            <Button variant="contained" loading={confirm.isPending} onClick={confirm.send}>
              {t(`quotas.${words}.confirm`)}
            </Button>
          )}
          <Button variant="outlined" disabled={confirm.isPending} onClick={onBack}>
            {t('quotas.allocate.back')}
          </Button>
        </>
      }
    >
      <Alert severity={isAnything ? 'info' : 'warning'}>
        {t(isAnything ? `quotas.${words}.nothingSent` : `quotas.${words}.nothing`)}
      </Alert>
      {children}
      <FormFailure error={confirm.error} />
    </StepPanel>
  );
};
