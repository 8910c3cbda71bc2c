import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { useTypedName } from '../../../components/regionName';
import type { QuotaTransferRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { decisions } from './quotaTransferSource';

const deeds = [
  { ability: 'approveQuotaTransfer', words: 'approve' },
  { ability: 'rejectQuotaTransfer', words: 'reject' },
  { ability: 'withdrawQuotaTransfer', words: 'withdraw' },
] as const;

/** What the server says that the viewer may do with the transfer. */
export const TransferActions = ({ transfer }: { transfer: QuotaTransferRecordFragment }) => {
  const { id, seats, fromRegion, toRegion, abilities } = transfer;
  const t = useText();
  const format = useNumberFormat();
  const nameOf = useTypedName();
  const [asked, setAsked] = useState<(typeof deeds)[number]>();
  const allowed = deeds.filter(({ ability }) => abilities.includes(ability));
  if (allowed.length === 0) {
    return null;
  }
  const names = {
    seats: format(seats),
    from: fromRegion ? nameOf(fromRegion) : '',
    to: toRegion ? nameOf(toRegion) : '',
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {allowed.map((deed) => (
        <Button
          key={deed.ability}
          variant={deed.words === 'approve' ? 'contained' : 'outlined'}
          color={deed.words === 'approve' ? 'primary' : 'error'}
          onClick={() => setAsked(deed)}
        >
          {t(`quotas.transfers.${deed.words}.action`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          title={t(`quotas.transfers.${asked.words}.title`)}
          text={t(`quotas.transfers.${asked.words}.text`, names)}
          confirm={t(`quotas.transfers.${asked.words}.action`)}
          isGrave={asked.words !== 'approve'}
          needsReason
          send={async (reason) => void (await decisions[asked.ability](id, reason ?? ''))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Box>
  );
};
