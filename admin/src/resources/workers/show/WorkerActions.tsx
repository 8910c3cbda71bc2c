import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { workerChangePath } from '../workerPath';
import { HoldDialog } from './HoldDialog';

/** What the server says that the viewer may do with the person. */
export const WorkerActions = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const may = (ability: string) => worker.abilities.includes(ability);
  const deed = may('holdWorker') ? 'hold' : may('releaseWorker') ? 'release' : null;
  return (
    <>
      {may('changeWorker') && (
        <Button component={Link} to={workerChangePath(worker.id)} variant="contained">
          {t('workerRecord.change')}
        </Button>
      )}
      {deed && (
        <Button variant="outlined" color={deed === 'hold' ? 'error' : 'primary'} onClick={() => setAsked(true)}>
          {t(`workerRecord.${deed}.action`)}
        </Button>
      )}
      {isAsked && deed && <HoldDialog worker={worker} deed={deed} onClose={() => setAsked(false)} />}
    </>
  );
};
