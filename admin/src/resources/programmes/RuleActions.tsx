import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Permitted } from '../../components/Permitted';
import type { RuleEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { ruleAddPath } from './programmePath';
import { endRule } from './programmeSource';

/** A rule is never changed: one ends it, and adds another one that begins as it stands. */
export const RuleActions = ({ programmeCode, rule }: { programmeCode: string; rule: RuleEntryFragment }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Permitted ability="programmes.manage" otherwise={null}>
        <Button component={Link} to={ruleAddPath(programmeCode, rule.kind)} variant="outlined">
          {t('programmes.add.successor')}
        </Button>
      </Permitted>
      {rule.abilities.includes('endProgrammeRule') && (
        <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
          {t('programmes.end.action')}
        </Button>
      )}
      {isAsked && <EndDialog rule={rule} onClose={() => setAsked(false)} />}
    </>
  );
};

const EndDialog = ({ rule: { id, from, to }, onClose }: { rule: RuleEntryFragment; onClose: () => void }) => {
  const t = useText();
  const [lastDay, setLastDay] = useState(to ?? '');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isComplete = lastDay !== '' && reason.trim() !== '';
  return (
    <ConfirmDialog
      title={t('programmes.end.title')}
      text={t('programmes.end.text')}
      confirm={t('programmes.end.confirm')}
      isGrave
      isReady={() => {
        setTried(true);
        return isComplete;
      }}
      send={() => endRule(id, lastDay, reason.trim())}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t('programmes.end.lastDay')}
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
        error={isTried && lastDay === ''}
        helperText={isTried && lastDay === '' ? t('form.required') : ' '}
        required
        fullWidth
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: from, ...(to && { max: to }) } }}
      />
      <TextField
        label={t('form.reasonNeeded')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={isTried && reason.trim() === ''}
        helperText={t(isTried && reason.trim() === '' ? 'form.reasonMissing' : 'form.reasonHint')}
        required
        multiline
        fullWidth
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </ConfirmDialog>
  );
};
