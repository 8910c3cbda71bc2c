import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Navigate, useParams } from 'react-router';

import { usePageTitle } from '../../layout/pageTitle';
import { useText } from '../../providers/useText';
import { regionPath } from './regionPath';
import { RegionFilters } from './RegionFilters';
import { RegionPanes } from './RegionPanes';
import { RegionResults } from './RegionResults';
import { RegionSearch } from './RegionSearch';
import { isOverview, useRegionQuery } from './useRegionQuery';

export const RegionListPage = () => {
  const t = useText();
  const { '*': code } = useParams();
  const { query, change } = useRegionQuery();
  const title = query.search ? t('regions.search.title', { search: query.search }) : t('regions.title');
  usePageTitle(title);

  if (code) {
    // A shortened address, /regions/32.01.02, still means the region.
    return <Navigate to={regionPath(code)} replace />;
  }
  return (
    <RegionPanes>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RegionSearch />
        <RegionFilters query={query} onChange={change} />
        <Box sx={{ mt: 1 }}>
          <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {isOverview(query) && <Typography color="text.secondary">{t('regions.intro')}</Typography>}
        </Box>
        <RegionResults query={query} onChange={change} />
      </Box>
    </RegionPanes>
  );
};
