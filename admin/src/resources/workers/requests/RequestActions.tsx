import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { WorkerRequestRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { requestDecisions } from './workerRequestSource';

const deeds = [
  { ability: 'approveWorkerRequest', words: 'approve' },
  { ability: 'rejectWorkerRequest', words: 'reject' },
  { ability: 'withdrawWorkerRequest', words: 'withdraw' },
] as const;

/** What the server says that the viewer may do with the request: never decide one’s own. */
export const RequestActions = ({ request }: { request: WorkerRequestRecordFragment }) => {
  const { id, kind, worker, abilities } = request;
  const t = useText();
  const [asked, setAsked] = useState<(typeof deeds)[number]>();
  const allowed = deeds.filter(({ ability }) => abilities.includes(ability));
  if (allowed.length === 0) {
    return null;
  }
  const words = { kind: t(`workerRequests.kind.${kind}`), name: worker?.name ?? t('workerRequests.outOfSight') };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {allowed.map((deed) => (
        <Button
          key={deed.ability}
          variant={deed.words === 'approve' ? 'contained' : 'outlined'}
          color={deed.words === 'approve' ? 'primary' : 'error'}
          onClick={() => setAsked(deed)}
        >
          {t(`workerRequests.${deed.words}.action`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={t(`workerRequests.${asked.words}.title`)}
          text={t(`workerRequests.${asked.words}.text`, words)}
          confirm={t(`workerRequests.${asked.words}.action`)}
          isGrave={asked.words !== 'approve'}
          needsReason
          send={async (reason) => void (await requestDecisions[asked.ability](id, reason ?? ''))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Box>
  );
};
