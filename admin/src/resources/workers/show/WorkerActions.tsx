import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { proposePath } from '../../enrolments';
import { correctPath, workerChangePath } from '../workerPath';
import { HoldDialog } from './HoldDialog';
import { MoreActions } from './MoreActions';

/** What the server says that the viewer may do with the person. What can be changed directly need not be proposed. */
export const WorkerActions = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const may = (ability: string) => worker.abilities.includes(ability);
  const hold = may('holdWorker') ? 'hold' : may('releaseWorker') ? 'release' : null;
  return (
    <>
      {may('changeWorker') ? (
        <Button component={Link} to={workerChangePath(worker.id)} variant="contained">
          {t('workerRecord.change')}
        </Button>
      ) : (
        may('proposeCorrection') && (
          <Button component={Link} to={correctPath(worker.id)} variant="contained">
            {t('workerRequests.correct.action')}
          </Button>
        )
      )}
      {may('proposeEnrolment') && (
        <Button component={Link} to={proposePath([worker.id])} variant="outlined">
          {t('enrolmentProposal.action')}
        </Button>
      )}
      {hold && (
        <Button variant="outlined" color={hold === 'hold' ? 'error' : 'primary'} onClick={() => setAsked(true)}>
          {t(`workerRecord.${hold}.action`)}
        </Button>
      )}
      <MoreActions worker={worker} />
      {isAsked && hold && <HoldDialog worker={worker} deed={hold} onClose={() => setAsked(false)} />}
    </>
  );
};
