import Inbox from '@mui/icons-material/InboxOutlined';
import SearchOff from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import useMediaQuery from '@mui/material/useMediaQuery';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { CursorPager } from '../../../components/CursorPager';
import { FailurePanel } from '../../../components/FailurePanel';
import { StatePanel } from '../../../components/StatePanel';
import { EnrolmentListDocument } from '../../../generated/graphql';
import { PageSkeleton } from '../../../layout/PageSkeleton';
import { apiQuery } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { BulkBar } from '../bulk/BulkBar';
import { enrolmentListPath, registerPath } from '../enrolmentPath';
import type { EnrolmentQuery } from '../enrolmentQuery';
import { isNarrowed, toQueueFilter } from '../enrolmentQuery';
import type { QueueName } from '../queues';
import { bulkVerbs, canRegister } from '../queues';
import { EnrolmentCards } from './EnrolmentCards';
import { EnrolmentTable } from './EnrolmentTable';
import { useSelection } from './useSelection';

const AT_ONCE = 25;

interface EnrolmentResultsProps {
  query: EnrolmentQuery;
  queue: QueueName;
  after: string | undefined;
  /** How many there are on all pages, once that is known. */
  matching: number | undefined;
  onReset: () => void;
}

export const EnrolmentResults = ({ query, queue, after, matching, onReset }: EnrolmentResultsProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const { data: viewer } = useViewer();
  const abilities = viewer?.abilities ?? [];
  const verbs = bulkVerbs(queue, abilities);
  const registerTo = canRegister(queue, abilities) ? registerPath(query) : undefined;
  const isSelectable = verbs.length > 0 || registerTo !== undefined;
  const selection = useSelection();
  const filter = toQueueFilter(query, queue);
  const { data, error, isPlaceholderData } = useQuery({
    ...apiQuery(EnrolmentListDocument, { filter, first: AT_ONCE, after: after ?? null }),
    placeholderData: keepPreviousData,
  });

  if (error) {
    return <FailurePanel error={error} />;
  }
  if (!data) {
    return <PageSkeleton />;
  }
  const { items, pageInfo } = data.enrolments;
  if (items.length === 0) {
    return <Nothing query={query} queue={queue} onReset={onReset} />;
  }
  const View = isWide ? EnrolmentTable : EnrolmentCards;
  return (
    <Box component="section" aria-label={t(`enrolments.queues.${queue}`)} aria-busy={isPlaceholderData}>
      <Box sx={{ height: 4, mb: 0.5 }}>{isPlaceholderData && <LinearProgress aria-label={t('form.loading')} />}</Box>
      <View items={items} selection={isSelectable ? selection : undefined} />
      <CursorPager
        words={{
          label: t('enrolments.pages.label'),
          previous: t('enrolments.pages.previous'),
          first: t('enrolments.pages.first'),
          next: t('enrolments.pages.next'),
        }}
        pathOf={(cursor) => enrolmentListPath({ ...query, queue }, cursor)}
        after={after}
        endCursor={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null}
        state={{ search: query.search }}
      />
      {isSelectable && (
        <BulkBar
          verbs={verbs}
          registerTo={registerTo}
          filter={filter}
          matching={matching ?? items.length}
          selection={selection}
        />
      )}
    </Box>
  );
};

interface NothingProps {
  query: EnrolmentQuery;
  queue: QueueName;
  onReset: () => void;
}

const Nothing = ({ query, queue, onReset }: NothingProps) => {
  const t = useText();
  return isNarrowed(query) ? (
    <StatePanel icon={<SearchOff />} title={t('form.noMatch')} text={t('form.noMatchText')} role="status">
      <Button variant="outlined" onClick={onReset}>
        {t('form.resetFilters')}
      </Button>
    </StatePanel>
  ) : (
    <StatePanel icon={<Inbox />} title={t(`enrolments.none.${queue}`)} text={t('enrolments.noneText')} role="status" />
  );
};
