import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { Fact } from '../../../components/Facts';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { revealNik } from '../workerSource';
import { RevealDialog } from './RevealDialog';
import { RevealedNote } from './RevealedNote';
import { useMinute } from './useMinute';

/** The NIK, masked; whole for a minute, for who may see it and says what for. */
export const NikFact = ({ worker: { id, name, nik, abilities } }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [whole, show] = useMinute<string>();
  return (
    <Fact term={t('workers.field.nik')}>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', mr: 1 }}>
        {whole ?? nik}
      </Box>
      {whole ? (
        <RevealedNote onHide={() => show(undefined)} />
      ) : (
        abilities.includes('revealNik') && (
          <Button size="small" onClick={() => setAsked(true)}>
            {t('workerRecord.reveal.nik.action')}
          </Button>
        )
      )}
      {isAsked && (
        <RevealDialog
          what="nik"
          name={name}
          send={(purpose) => revealNik(id, purpose)}
          onDone={show}
          onClose={() => setAsked(false)}
        />
      )}
    </Fact>
  );
};
