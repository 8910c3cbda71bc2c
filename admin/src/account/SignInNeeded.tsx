import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router';

import { StatePanel } from '../components/StatePanel';
import { usePageTitle } from '../layout/pageTitle';
import { useText } from '../providers/useText';
import { signInPath } from './returnPath';

/** In place of what only people who are signed in may see; the way in leads back here. */
export const SignInNeeded = ({ heading }: { heading: 'h1' | 'h2' }) => {
  const t = useText();
  const location = useLocation();
  const title = t('account.needed.title');
  usePageTitle(heading === 'h1' ? title : undefined);
  return (
    <StatePanel heading={heading} icon={<LockOutlined />} title={title} text={t('account.needed.text')}>
      <Button component={Link} to={signInPath(location)} variant="contained">
        {t('account.signIn.action')}
      </Button>
    </StatePanel>
  );
};
