import ChevronLeft from '@mui/icons-material/ChevronLeft';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

import type { AuditEventEntryFragment } from '../../generated/graphql';
import { usePageTitle } from '../../layout/pageTitle';
import { useText } from '../../providers/useText';
import { EventChanges } from './EventChanges';
import { EventFacts } from './EventFacts';
import { EventReading } from './EventReading';
import { useEventText, useMoment } from './eventText';
import { ProofPanel } from './ProofPanel';

export const EventPage = ({ event }: { event: AuditEventEntryFragment }) => {
  const t = useText();
  const { who, did, where } = useEventText();
  const moment = useMoment();
  usePageTitle(`${who(event)} ${did(event)}`);

  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Button component={Link} to="/auditEvents" startIcon={<ChevronLeft />} sx={{ ml: -1 }}>
          {t('audit.event.back')}
        </Button>
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {who(event)} {did(event)}
        </Typography>
        <Typography color="text.secondary">
          {where(event)} · <time dateTime={event.at}>{moment(event.at)}</time>
        </Typography>
      </div>
      <ProofPanel event={event} />
      <EventFacts event={event} />
      {event.reading && <EventReading event={event} reading={event.reading} />}
      {(!event.reading || event.changes.length > 0) && <EventChanges event={event} />}
    </Box>
  );
};
