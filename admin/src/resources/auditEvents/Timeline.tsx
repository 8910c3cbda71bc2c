import History from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { Section } from '../../components/Section';
import { timelineStepStyle, timelineStyle } from '../../components/timelineStyle';
import type { AuditEventLineFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { ChangeTable } from './ChangeTable';
import { Disclosure } from '../../components/Disclosure';
import { eventPath } from './eventPath';
import { useEventText, useMoment } from './eventText';
import { fetchTimeline } from './timelineSource';
import { actionsOf, trailPath } from './trailQuery';
import { TrailRowsSkeleton } from './TrailRows';

/** Of one thing, its kind as the trail calls it (`User`); or of all that was done at a region and below it. */
export type TimelineProps = { subjectType: string; subjectId: string } | { within: string };

/**
 * What was done to a record, the newest first, with before and after; who only read it the trail tells. Asked for by a press: each look at the trail is an
 * event, and who only passes by shall not fill it.
 */
export const Timeline = (filter: TimelineProps) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <Section title={t('within' in filter ? 'audit.timeline.place' : 'audit.timeline.title')}>
      {isAsked ? (
        <Events filter={filter} />
      ) : (
        <>
          <Button variant="outlined" startIcon={<History />} onClick={() => setAsked(true)}>
            {t('audit.timeline.show')}
          </Button>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {t('audit.timeline.hint')}
          </Typography>
        </>
      )}
    </Section>
  );
};

const Events = ({ filter }: { filter: TimelineProps }) => {
  const t = useText();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['timeline', filter],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      fetchTimeline({ ...filter, actions: actionsOf('changes') }, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const events = data?.pages.flatMap(({ items }) => items);

  return (
    <>
      {error && <FailurePanel error={error} />}
      {!events && !error && <TrailRowsSkeleton rows={3} />}
      {events?.length === 0 && <Typography color="text.secondary">{t('audit.timeline.empty')}</Typography>}
      {events && events.length > 0 && (
        <>
          <Box component="ol" sx={timelineStyle}>
            {events.map((event) => (
              <TimelineEvent key={event.id} event={event} />
            ))}
          </Box>
          {hasNextPage && (
            <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()} sx={{ mr: 1 }}>
              {t('audit.timeline.more')}
            </Button>
          )}
          <Button component={RouterLink} to={trailPath(filter)}>
            {t('audit.timeline.all')}
          </Button>
        </>
      )}
    </>
  );
};

const TimelineEvent = ({ event }: { event: AuditEventLineFragment }) => {
  const t = useText();
  const { who, did, where } = useEventText();
  const moment = useMoment();
  return (
    <Box component="li" sx={timelineStepStyle}>
      <Typography variant="body2" color="text.secondary">
        <time dateTime={event.at}>{moment(event.at)}</time> · {where(event)}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <strong>{who(event)}</strong> {did(event)}
      </Typography>
      {event.changes.length > 0 && (
        <Disclosure title={t('audit.timeline.changes')}>
          <ChangeTable changes={event.changes} subjectType={event.subjectType} />
        </Disclosure>
      )}
      <Link component={RouterLink} to={eventPath(event.id)} variant="body2" sx={linkStyle}>
        {t('audit.timeline.open')}
      </Link>
    </Box>
  );
};

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, sm: 28 } };
