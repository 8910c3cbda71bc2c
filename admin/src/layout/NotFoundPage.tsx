import TravelExplore from '@mui/icons-material/TravelExplore';
import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router';

import { StatePanel } from '../components/StatePanel';
import { useText } from '../providers/useText';
import { usePageTitle } from './pageTitle';

export const NotFoundPage = () => {
  const t = useText();
  const { pathname } = useLocation();
  usePageTitle(t('notFound.title'));
  return (
    <StatePanel
      heading="h1"
      icon={<TravelExplore />}
      title={t('notFound.title')}
      text={t('notFound.text', { path: pathname })}
    >
      <Button component={Link} to="/regions" variant="contained">
        {t('notFound.action')}
      </Button>
    </StatePanel>
  );
};
