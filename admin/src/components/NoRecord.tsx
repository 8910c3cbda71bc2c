import SearchOff from '@mui/icons-material/SearchOff';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { PageSkeleton } from '../layout/PageSkeleton';
import { usePageTitle } from '../layout/pageTitle';
import { ApiError } from '../providers/errors';
import { useText } from '../providers/useText';
import { FailurePanel } from './FailurePanel';
import { StatePanel } from './StatePanel';

/** In place of a record's page: it loads, it is not there, or it could not be asked for. */
export const NoRecord = ({ error, listPath }: { error: Error | null; listPath: string }) => {
  if (!error) {
    return <PageSkeleton />;
  }
  return error instanceof ApiError && error.code === 'NOT_FOUND' ? (
    <Missing listPath={listPath} />
  ) : (
    <FailurePanel error={error} heading="h1" />
  );
};

const Missing = ({ listPath }: { listPath: string }) => {
  const t = useText();
  usePageTitle(t('form.missing'));
  return (
    <StatePanel heading="h1" icon={<SearchOff />} title={t('form.missing')} text={t('form.missingText')}>
      <Button component={Link} to={listPath} variant="contained">
        {t('form.back')}
      </Button>
    </StatePanel>
  );
};
