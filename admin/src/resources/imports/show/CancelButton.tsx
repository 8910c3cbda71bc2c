import Button from '@mui/material/Button';
import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { stopImport } from '../importSource';

/** Lets a list be that waits for somebody. */
export const CancelButton = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return one.abilities.includes('cancelImport') ? (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
        {t('imports.cancel')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('imports.cancelTitle')}
          text={t('imports.cancelText')}
          confirm={t('imports.cancel')}
          isGrave
          send={() => stopImport(one.id)}
          onClose={() => setAsked(false)}
        >
          <></>
        </ConfirmDialog>
      )}
    </>
  ) : null;
};
