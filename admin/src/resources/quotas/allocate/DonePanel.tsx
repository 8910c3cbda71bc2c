import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useText } from '../../../providers/useText';
import { quotaListPath } from '../quotaPath';
import { StepPanel } from '../../../components/StepPanel';

interface DonePanelProps {
  title: string;
  /** Where and when the quotas are. */
  within: string;
  year: number;
  children: ReactNode;
  actions?: ReactNode;
}

/** What was done, and where to look at it. */
export const DonePanel = ({ title, within, year, children, actions }: DonePanelProps) => {
  const t = useText();
  return (
    <StepPanel
      title={title}
      actions={
        <>
          <Button
            component={Link}
            to={`/quotas?${new URLSearchParams({ within, month: `${year}-01` })}`}
            variant="contained"
          >
            {t('quotas.plan.toGrid')}
          </Button>
          <Button component={Link} to={quotaListPath({ within, month: `${year}-01` })} variant="outlined">
            {t('quotas.plan.toList')}
          </Button>
          {actions}
        </>
      }
    >
      {children}
    </StepPanel>
  );
};
