import ErrorOutline from '@mui/icons-material/ErrorOutline';
import Button from '@mui/material/Button';

import { StatePanel } from '../components/StatePanel';
import { useText } from '../providers/useText';
import { usePageTitle } from './pageTitle';

export const CrashPage = () => {
  const t = useText();
  usePageTitle(t('failure.crash.title'));
  return (
    <StatePanel
      heading="h1"
      icon={<ErrorOutline />}
      title={t('failure.crash.title')}
      text={t('failure.crash.text')}
      role="alert"
    >
      <Button variant="contained" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </Button>
    </StatePanel>
  );
};
