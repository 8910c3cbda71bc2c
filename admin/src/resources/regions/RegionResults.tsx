import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';

import { FailurePanel } from '../../components/FailurePanel';
import { ApiError } from '../../providers/errors';
import { useList } from '../../providers/queries';
import { useNumberFormat, useText } from '../../providers/useText';
import { RegionEmpty } from './RegionEmpty';
import { RegionPages } from './RegionPages';
import { RegionRows, RegionRowsSkeleton } from './RegionRows';
import type { RegionQuery } from './useRegionQuery';
import { isOverview, toFilter } from './useRegionQuery';

const perPage = 25;

interface RegionResultsProps {
  query: RegionQuery;
  onChange: (changes: Partial<RegionQuery>) => void;
}

export const RegionResults = ({ query, onChange }: RegionResultsProps) => {
  const t = useText();
  const {
    data,
    total = 0,
    error,
    isPlaceholderData,
  } = useList('regions', toFilter(query), {
    page: query.page,
    perPage,
  });

  const title = t(isOverview(query) ? 'regions.overview' : 'regions.search.results');

  if (error && !isRefusedFilter(error)) {
    return <FailurePanel error={error} />;
  }
  if (!data && !error) {
    return <RegionRowsSkeleton />;
  }
  if (!data?.length) {
    return <RegionEmpty query={query} pages={Math.ceil(total / perPage)} onChange={onChange} />;
  }
  return (
    <Box component="section" aria-label={title} aria-busy={isPlaceholderData}>
      <Box sx={{ height: 4, mb: 0.5 }}>
        {isPlaceholderData && <LinearProgress aria-label={t('regions.search.updating')} />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1 }}>
        {isOverview(query) && (
          <Typography component="h2" variant="h2">
            {title}
          </Typography>
        )}
        <Typography color="text.secondary" role="status">
          <Range page={query.page} shown={data.length} total={total} />
        </Typography>
      </Box>
      <RegionRows regions={data} isPlaceShown isFaded={isPlaceholderData} />
      <RegionPages page={query.page} pages={Math.ceil(total / perPage)} onChange={(page) => onChange({ page })} />
    </Box>
  );
};

const Range = ({ page, shown, total }: { page: number; shown: number; total: number }) => {
  const t = useText();
  const format = useNumberFormat();
  const first = (page - 1) * perPage + 1;
  return shown === total
    ? t('regions.search.total', { smart_count: total, total: format(total) })
    : t('regions.search.range', { from: format(first), to: format(first + shown - 1), total: format(total) });
};

/** An address typed by hand may ask for what cannot be, such as `within=bogor`: then nothing matches. */
const isRefusedFilter = (error: Error) => error instanceof ApiError && error.code === 'BAD_USER_INPUT';
