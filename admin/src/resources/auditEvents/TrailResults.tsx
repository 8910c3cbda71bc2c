import EventNote from '@mui/icons-material/EventNote';
import SearchOff from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { StatePanel } from '../../components/StatePanel';
import { AuditEventListDocument } from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { apiQuery } from '../../providers/queries';
import { useText } from '../../providers/useText';
import { TrailPager } from './TrailPager';
import type { TrailQuery } from './trailQuery';
import { isUnfiltered, toFilter, trailPath } from './trailQuery';
import { TrailRows, TrailRowsSkeleton } from './TrailRows';

const perPage = 25;

interface TrailResultsProps {
  query: TrailQuery;
  after: string | undefined;
}

export const TrailResults = ({ query, after }: TrailResultsProps) => {
  const t = useText();
  const { data, error, isPlaceholderData } = useQuery({
    ...apiQuery(AuditEventListDocument, { filter: toFilter(query), first: perPage, after: after ?? null }),
    placeholderData: keepPreviousData,
    // Events come every moment: whoever comes back to the newest wants to see them. But each look is an event, too.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

  if (error) {
    return isRefused(error) ? (
      <StatePanel icon={<SearchOff />} title={t('audit.list.refused')} text={t('audit.list.refusedText')} role="alert">
        <Button component={Link} to={trailPath({})} variant="contained">
          {t('audit.filter.reset')}
        </Button>
      </StatePanel>
    ) : (
      <FailurePanel error={error} />
    );
  }
  if (!data) {
    return <TrailRowsSkeleton />;
  }
  const { items, pageInfo } = data.auditEvents;
  if (items.length === 0) {
    const state = after ? 'beyond' : isUnfiltered(query) ? 'none' : 'empty';
    return (
      <>
        <StatePanel
          icon={state === 'empty' ? <SearchOff /> : <EventNote />}
          title={t(`audit.list.${state}`)}
          text={t(`audit.list.${state}Text`)}
          role="status"
        />
        <TrailPager query={query} after={after} endCursor={null} />
      </>
    );
  }
  return (
    <Box component="section" aria-label={t('audit.list.results')} aria-busy={isPlaceholderData}>
      <Box sx={{ height: 4, mb: 0.5 }}>
        {isPlaceholderData && <LinearProgress aria-label={t('audit.list.updating')} />}
      </Box>
      <TrailRows events={items} isFaded={isPlaceholderData} />
      <TrailPager query={query} after={after} endCursor={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null} />
    </Box>
  );
};

/** An address typed by hand, or cut off on its way, may ask for what cannot be. */
const isRefused = (error: Error) => error instanceof ApiError && error.code === 'BAD_USER_INPUT';
