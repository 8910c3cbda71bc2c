import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

import { FailurePanel } from '../../../components/FailurePanel';
import type { WorkerFilter } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { NobodyFound } from './NobodyFound';
import { useWorkers } from './useWorkers';
import { WorkerRows } from './WorkerRows';

interface WorkerResultsProps {
  filter: WorkerFilter;
  /** Whom somebody looks for by name: whoever is not among them can be added. */
  name: string | null;
  /** Clears the filters; null where there are none. */
  onReset: (() => void) | null;
}

/** The workers under a filter, as many as were asked for, and how many there are. */
export const WorkerResults = ({ filter, name, onReset }: WorkerResultsProps) => {
  const t = useText();
  const format = useNumberFormat();
  const { workers, total, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useWorkers(filter, true);

  if (error && !workers) {
    return <FailurePanel error={error} />;
  }
  if (!workers) {
    return <LinearProgress aria-label={t('workers.search.updating')} />;
  }
  if (workers.length === 0) {
    return <NobodyFound wanted={name === null ? null : { by: 'name', name }} onReset={onReset} />;
  }
  const count = total ?? workers.length;
  return (
    <Box component="section" aria-label={t('workers.search.results')} sx={{ display: 'grid', gap: 1 }}>
      <Typography role="status" color="text.secondary">
        {t(name === null ? 'workers.search.listed' : 'workers.search.found', {
          smart_count: count,
          total: format(count),
        })}
      </Typography>
      <WorkerRows workers={workers} label={t('workers.search.results')} />
      {error && <FailurePanel error={error} />}
      {hasNextPage && (
        <Box sx={moreStyle}>
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('workers.search.more')}
          </Button>
          <Typography variant="body2" color="text.secondary">
            {t('workers.search.shown', { shown: format(workers.length), total: format(count) })}
          </Typography>
        </Box>
      )}
    </Box>
  );
};

const moreStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 };
