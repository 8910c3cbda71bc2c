import CloudOff from '@mui/icons-material/CloudOff';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import LockOutlined from '@mui/icons-material/LockOutlined';
import WifiOff from '@mui/icons-material/WifiOff';
import Button from '@mui/material/Button';
import { useIsFetching } from '@tanstack/react-query';

import { usePageTitle } from '../layout/pageTitle';
import { ApiError, UnreachableError } from '../providers/errors';
import { retryFailedQueries } from '../providers/queryClient';
import { useText } from '../providers/useText';
import { StatePanel } from './StatePanel';

interface FailurePanelProps {
  error: Error;
  /** `h1` when the failure is all that the page shows. */
  heading?: 'h1' | 'h2';
}

export const FailurePanel = ({ error, heading = 'h2' }: FailurePanelProps) => {
  const t = useText();
  const isRetrying = useIsFetching() > 0;
  const kind = kindOf(error);
  const Icon = icons[kind];
  const title = t(`failure.${kind}.title`);
  usePageTitle(heading === 'h1' ? title : undefined);

  return (
    <StatePanel
      heading={heading}
      icon={<Icon />}
      title={title}
      text={t(`failure.${kind}.text`, { code: error instanceof ApiError ? error.code : error.name })}
      role="alert"
    >
      {kind !== 'forbidden' && (
        <Button variant="contained" loading={isRetrying} onClick={() => void retryFailedQueries()}>
          {t('failure.retry')}
        </Button>
      )}
    </StatePanel>
  );
};

const icons = { offline: WifiOff, unreachable: CloudOff, unexpected: ErrorOutline, forbidden: LockOutlined };

function kindOf(error: Error): keyof typeof icons {
  if (!(error instanceof UnreachableError)) {
    return error instanceof ApiError && error.code === 'FORBIDDEN' ? 'forbidden' : 'unexpected';
  }
  return navigator.onLine ? 'unreachable' : 'offline';
}
