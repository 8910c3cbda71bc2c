import Chip from '@mui/material/Chip';

import type { RuleEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { stateOf } from './timeAxis';

/** Whether a rule holds today, and whether somebody has read it in its primary source. */
export const RuleChips = ({ rule: { from, to, confirmed }, today }: { rule: RuleEntryFragment; today: string }) => {
  const t = useText();
  const state = stateOf({ from, to: to ?? null }, today);
  return (
    <>
      <Chip
        size="small"
        label={t(`programmes.state.${state}`)}
        {...(state === 'present' && { color: 'primary' })}
        sx={{ mr: 0.5 }}
      />
      {!confirmed && <Chip size="small" color="secondary" label={t('programmes.unconfirmed')} />}
    </>
  );
};
