import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useTypedName } from '../../../components/regionName';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { quotaAdjustPath, quotaTransferPath } from '../quotaPath';
import { closeQuota, fetchQuota, openQuota } from '../quotaSource';
import { useSeatsSentence } from '../seatsText';

const deeds = {
  openQuota: { words: 'open', send: openQuota },
  closeQuota: { words: 'close', send: closeQuota },
} as const;

/** What the server says that the viewer may do with the quota. */
export const QuotaActions = ({ quota: { id, abilities, ...quota } }: { quota: QuotaRecordFragment }) => {
  const t = useText();
  const [asked, setAsked] = useState<keyof typeof deeds>();
  const may = (ability: string) => abilities.includes(ability);
  const toggle = may('closeQuota') ? 'closeQuota' : 'openQuota';

  return (
    <>
      {may('adjustQuota') && (
        <Button component={Link} to={quotaAdjustPath(id)} variant="contained">
          {t('quotas.adjust.action')}
        </Button>
      )}
      {may('proposeQuotaTransfer') && (
        <Button component={Link} to={quotaTransferPath(id)} variant="outlined">
          {t('quotas.transfers.propose.action')}
        </Button>
      )}
      {may(toggle) && (
        <Button
          variant="outlined"
          color={toggle === 'closeQuota' ? 'error' : 'primary'}
          onClick={() => setAsked(toggle)}
        >
          {t(`quotas.${deeds[toggle].words}.action`)}
        </Button>
      )}
      {asked && <StatusDialog quota={{ ...quota, id, abilities }} deed={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
};

interface StatusDialogProps {
  quota: QuotaRecordFragment;
  deed: keyof typeof deeds;
  onClose: () => void;
}

/** When somebody else was quicker, it tells what is there now; to press once more is then to decide on that. */
const StatusDialog = ({ quota, deed, onClose }: StatusDialogProps) => {
  const t = useText();
  const nameOf = useTypedName();
  const sentence = useSeatsSentence();
  const refresh = useRefresh();
  const [newest, setNewest] = useState<QuotaRecordFragment>();
  const { words, send } = deeds[deed];

  const stateOf = (seen: QuotaRecordFragment) =>
    t('quotas.now', { status: t(`quotas.state.${seen.status}`), sentence: sentence(seen) });

  const sendAsSeen = async (reason: string | null) => {
    try {
      await send(quota.id, (newest ?? quota).version, reason ?? '');
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') {
        setNewest((await fetchQuota(quota.id)) ?? undefined);
        refresh();
      }
      throw failure;
    }
  };

  return (
    <ConfirmDialog
      title={t(`quotas.${words}.title`, { region: quota.region ? nameOf(quota.region) : '' })}
      text={[t(`quotas.${words}.text`), ...(newest ? [stateOf(newest)] : [])].join(' ')}
      confirm={t(`quotas.${words}.action`)}
      isGrave={deed === 'closeQuota'}
      needsReason
      send={sendAsSeen}
      onClose={onClose}
    />
  );
};
