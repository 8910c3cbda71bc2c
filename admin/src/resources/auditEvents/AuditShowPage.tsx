import EventBusy from '@mui/icons-material/EventBusy';
import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { StatePanel } from '../../components/StatePanel';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { usePageTitle } from '../../layout/pageTitle';
import { ApiError } from '../../providers/errors';
import { useOne } from '../../providers/queries';
import { useText } from '../../providers/useText';
import { EventPage } from './EventPage';

export const AuditShowPage = () => {
  const { id = '' } = useParams();
  const { data: event, error } = useOne('auditEvents', id);

  if (event) {
    return <EventPage key={id} event={event} />;
  }
  if (!error) {
    return <PageSkeleton />;
  }
  return error instanceof ApiError && error.code === 'NOT_FOUND' ? (
    <EventMissing />
  ) : (
    <FailurePanel error={error} heading="h1" />
  );
};

const EventMissing = () => {
  const t = useText();
  usePageTitle(t('audit.event.missing'));
  return (
    <StatePanel heading="h1" icon={<EventBusy />} title={t('audit.event.missing')} text={t('audit.event.missingText')}>
      <Button component={Link} to="/auditEvents" variant="contained">
        {t('audit.event.back')}
      </Button>
    </StatePanel>
  );
};
