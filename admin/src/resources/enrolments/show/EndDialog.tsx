import { addMonths, isMonth } from '@payung/shared/month';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useRefresh } from 'react-admin';

import { ConfirmDialog } from '../../../components/ConfirmDialog';
import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { useText } from '../../../providers/useText';
import { thisMonth, useMonthText } from '../../../components/monthText';
import { endEnrolment } from '../enrolmentCommandSource';
import { useNameOf } from '../enrolmentText';
import { ReasonPicker } from '../reasons/ReasonPicker';

interface EndDialogProps {
  enrolment: EnrolmentDetailsFragment;
  onClose: () => void;
}

/** The cover stops after a month, or never was: then that month is the one before the first. */
export const EndDialog = ({ enrolment: { id, version, worker, from, to }, onClose }: EndDialogProps) => {
  const t = useText();
  const nameOf = useNameOf();
  const refresh = useRefresh();
  const { full } = useMonthText();
  const before = addMonths(from, -1);
  const [lastMonth, setLastMonth] = useState(() => clamp(thisMonth(), before, to));
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isPossible = isMonth(lastMonth) && lastMonth >= before && lastMonth <= to;
  const isReady = () => {
    setMissing(reason.trim() === '');
    return reason.trim() !== '' && isPossible;
  };
  const send = async () => {
    try {
      await endEnrolment(id, version, lastMonth, reason.trim());
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') {
        refresh();
      }
      throw failure;
    }
  };
  return (
    <ConfirmDialog
      title={t('enrolments.verb.end.one', { name: nameOf(worker) })}
      text={t('enrolments.verb.end.oneText')}
      confirm={t('enrolments.verb.end.action')}
      isGrave
      width="sm"
      isReady={isReady}
      send={send}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField
          type="month"
          label={t('enrolments.end.lastMonth')}
          value={lastMonth}
          error={!isPossible}
          helperText={t(isPossible ? 'enrolments.end.hint' : 'enrolments.end.range', {
            from: full(from),
            to: full(to),
          })}
          onChange={(event) => setLastMonth(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: before, max: to } }}
        />
        <Typography role="status" variant="body2">
          {isPossible &&
            (lastMonth < from ? t('enrolments.end.never') : t('enrolments.end.until', { month: full(lastMonth) }))}
        </Typography>
        <ReasonPicker verb="end" value={reason} isMissing={isMissing} onChange={setReason} />
      </Box>
    </ConfirmDialog>
  );
};

const clamp = (month: string, least: string, most: string): string =>
  month < least ? least : month > most ? most : month;
