import Download from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';
import { ExportDialog } from './ExportDialog';
import type { Exported } from './exportPath';

/** For who may take lists of people along. */
export const ExportButton = ({ of }: { of: Exported }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <Permitted ability="workers.export" otherwise={null}>
      <Button variant="outlined" startIcon={<Download />} onClick={() => setAsked(true)}>
        {t('enrolmentExport.title')}
      </Button>
      {isAsked && <ExportDialog of={of} onClose={() => setAsked(false)} />}
    </Permitted>
  );
};
