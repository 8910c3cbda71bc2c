import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

import { visuallyHidden } from '../../components/visuallyHidden';
import type { AuditEventLineFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { eventPath } from './eventPath';
import { useEventText, useMoment } from './eventText';

interface TrailRowsProps {
  events: readonly AuditEventLineFragment[];
  isFaded?: boolean;
}

/** One row an event, a card on a phone. */
export const TrailRows = ({ events, isFaded = false }: TrailRowsProps) => {
  const t = useText();
  const { who, did, where } = useEventText();
  const moment = useMoment();
  return (
    <Box component="ul" sx={{ ...listStyle, opacity: isFaded ? 0.55 : 1 }}>
      {events.map((event) => (
        <Paper component="li" key={event.id} sx={cardStyle}>
          <Box component={Link} to={eventPath(event.id)} sx={rowStyle}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography component="span" sx={{ display: 'block' }}>
                <strong>{who(event)}</strong> {did(event)}
              </Typography>
              <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
                {where(event)}
                {' · '}
                <time dateTime={event.at}>{moment(event.at)}</time>
                {event.onBehalfOf && ` · ${t('audit.actor.behalf', { name: event.onBehalfOf })}`}
              </Typography>
            </Box>
            <ChevronRight aria-hidden="true" sx={{ color: 'text.secondary', mr: -0.5 }} />
          </Box>
        </Paper>
      ))}
    </Box>
  );
};

export const TrailRowsSkeleton = ({ rows = 6 }: { rows?: number }) => {
  const t = useText();
  return (
    <Paper role="status" sx={{ overflow: 'hidden' }}>
      <Box component="span" sx={visuallyHidden}>
        {t('app.loading')}
      </Box>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ px: 2, py: 1.25 }}>
          <Skeleton variant="text" width={`${45 + ((row * 17) % 30)}%`} />
          <Skeleton variant="text" width={`${30 + ((row * 13) % 25)}%`} sx={{ fontSize: '0.875rem' }} />
        </Box>
      ))}
    </Paper>
  );
};

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: { xs: 1, sm: 0 },
  transition: 'opacity 150ms',
};

/** On a wide screen the cards grow together into one list. */
const cardStyle = {
  overflow: 'hidden',
  '&:not(:first-of-type)': { borderTopWidth: { sm: 0 } },
  borderRadius: { sm: 0 },
  '&:first-of-type': { borderTopLeftRadius: { sm: 10 }, borderTopRightRadius: { sm: 10 } },
  '&:last-of-type': { borderBottomLeftRadius: { sm: 10 }, borderBottomRightRadius: { sm: 10 } },
};

const rowStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 60,
  px: 2,
  py: 1.25,
  color: 'inherit',
  textDecoration: 'none',
  '&:hover': { bgcolor: '#e9f3f1' },
  '&:focus-visible': { outlineOffset: -3 },
};
