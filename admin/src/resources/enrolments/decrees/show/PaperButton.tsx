import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';

import type { DecreeRecordFragment } from '../../../../generated/graphql';
import { useText } from '../../../../providers/useText';
import { PurposeDialog } from '../../export/PurposeDialog';
import { saveFrom } from '../../export/saveFrom';

/** The paper of the decree, for who may see what stands in it, and for a purpose that is recorded. */
export const PaperButton = ({ decree: { paperUrl } }: { decree: DecreeRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return paperUrl ? (
    <>
      <Button variant="outlined" startIcon={<Download />} onClick={() => setAsked(true)}>
        {t('decrees.list.download')}
      </Button>
      {isAsked && (
        <PurposeDialog
          title={t('decrees.list.download')}
          onDownload={(purpose) => saveFrom(`${paperUrl}?${new URLSearchParams({ purpose })}`)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  ) : null;
};
