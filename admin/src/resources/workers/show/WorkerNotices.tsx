import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useDay, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import { requestsPath, workerPath } from '../workerPath';

/** What to know before doing anything with this person. What stands first outranks every rule. */
export const WorkerNotices = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const day = useDay();
  const moment = useMoment();
  const { flags, heldAt, holdReason, diedOn, movedAwayOn, mergedInto, nikWarnings } = worker;
  return (
    <>
      {flags.includes('MERGED') && (
        <Alert
          severity="error"
          role="note"
          action={
            mergedInto && (
              <Button component={Link} to={workerPath(mergedInto.id)} color="inherit">
                {t('workerRecord.openMerged')}
              </Button>
            )
          }
        >
          {t('workerRecord.merged')}
        </Alert>
      )}
      {diedOn && (
        <Alert severity="error" role="note">
          {t('workerRecord.died', { day: day(diedOn) })}
        </Alert>
      )}
      {movedAwayOn && (
        <Alert severity="error" role="note">
          {t('workerRecord.movedAway', { day: day(movedAwayOn) })}
        </Alert>
      )}
      {heldAt && (
        <Alert severity="error" role="note">
          {t('workerRecord.held', { at: moment(heldAt) })}
          {holdReason && <div>{t('workerRecord.heldReason', { reason: holdReason })}</div>}
        </Alert>
      )}
      {flags.includes('CORRECTION_REQUESTED') && (
        <Alert
          severity="info"
          role="note"
          action={
            <Button component={Link} to={requestsPath} color="inherit">
              {t('workerRecord.openRequests')}
            </Button>
          }
        >
          {t('workerRecord.requested')}
        </Alert>
      )}
      {flags.includes('NIK_DIFFERS') && (
        <Alert severity="warning" role="note">
          <AlertTitle>{t('workerRecord.nikDiffers')}</AlertTitle>
          {nikWarnings.map(({ code, message }) => (
            <div key={code}>{message}</div>
          ))}
        </Alert>
      )}
    </>
  );
};
