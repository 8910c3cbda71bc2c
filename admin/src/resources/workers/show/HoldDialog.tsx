import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { fetchWorker, holdWorker, releaseWorker } from '../workerSource';

interface HoldDialogProps {
  worker: WorkerRecordFragment;
  deed: 'hold' | 'release';
  onClose: () => void;
}

/** When somebody else was quicker, it says so; to press once more is then to decide on what is there now. */
export const HoldDialog = ({ worker, deed, onClose }: HoldDialogProps) => {
  const t = useText();
  const [version, setVersion] = useState(worker.version);
  const [isStale, setStale] = useState(false);
  const { id, name } = worker;

  const send = async (reason: string | null) => {
    try {
      await (deed === 'hold' ? holdWorker : releaseWorker)(id, version, reason ?? '');
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') {
        const newest = await fetchWorker(id);
        setVersion(newest?.version ?? version);
        setStale(true);
      }
      throw failure;
    }
  };

  return (
    <ConfirmDialog
      title={t(`workerRecord.${deed}.title`, { name })}
      text={[t(`workerRecord.${deed}.text`), ...(isStale ? [t('workerRecord.stale')] : [])].join(' ')}
      confirm={t(`workerRecord.${deed}.action`)}
      isGrave={deed === 'hold'}
      needsReason
      send={send}
      onClose={onClose}
    />
  );
};
