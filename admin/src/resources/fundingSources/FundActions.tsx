import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useText } from '../../providers/useText';
import { fundChangePath } from './fundPath';
import type { FundRecord } from './fundSource';
import { retireFund } from './fundSource';

/** What the server says that the viewer may do with the fund. */
export const FundActions = ({ fund: { code, name, abilities } }: { fund: FundRecord }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      {abilities.includes('changeFundingSource') && (
        <Button component={Link} to={fundChangePath(code)} variant="outlined">
          {t('funds.change.action')}
        </Button>
      )}
      {abilities.includes('retireFundingSource') && (
        <Button variant="outlined" color="error" onClick={() => setAsked(true)}>
          {t('funds.retire.action')}
        </Button>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('funds.retire.title', { name })}
          text={t('funds.retire.text')}
          confirm={t('funds.retire.confirm')}
          isGrave
          needsReason
          send={(reason) => retireFund(code, reason ?? '')}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
};
