import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import FirstPage from '@mui/icons-material/FirstPage';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { useText } from '../../providers/useText';
import type { TrailQuery } from './trailQuery';
import { trailPath } from './trailQuery';
import { usePagesBefore } from './useTrailQuery';

interface TrailPagerProps {
  query: TrailQuery;
  after: string | undefined;
  /** Where the older events begin; null when there are none. */
  endCursor: string | null;
}

/** Pages without numbers: in a million events nobody looks for page 4,711, and none needs to be counted. */
export const TrailPager = ({ query, after, endCursor }: TrailPagerProps) => {
  const t = useText();
  const before = usePagesBefore();
  const [newer, ...rest] = before;
  if (!after && !endCursor) {
    return null;
  }
  const turned = () => window.scrollTo(0, 0);
  return (
    <Box component="nav" aria-label={t('audit.list.pages')} sx={navStyle}>
      {after && newer !== undefined && (
        <Button
          component={Link}
          to={trailPath(query, newer ?? undefined)}
          state={{ before: rest }}
          onClick={turned}
          startIcon={<ChevronLeft />}
        >
          {t('audit.list.newer')}
        </Button>
      )}
      {after && newer !== null && (
        <Button component={Link} to={trailPath(query)} onClick={turned} startIcon={<FirstPage />}>
          {t('audit.list.newest')}
        </Button>
      )}
      {endCursor && (
        <Button
          component={Link}
          to={trailPath(query, endCursor)}
          state={{ before: [after ?? null, ...before] }}
          onClick={turned}
          endIcon={<ChevronRight />}
          variant="outlined"
          sx={{ ml: 'auto' }}
        >
          {t('audit.list.older')}
        </Button>
      )}
    </Box>
  );
};

const navStyle = { mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 };
