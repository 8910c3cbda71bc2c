import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import FirstPage from '@mui/icons-material/FirstPage';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router';

interface CursorPagerProps {
  words: { readonly label: string; readonly previous: string; readonly first: string; readonly next: string };
  /** The address of the page that begins after this cursor; of the first one without it. */
  pathOf: (after?: string) => string;
  after: string | undefined;
  /** Where the next page begins; null when this is the last. */
  endCursor: string | null;
  /** What stands beside the address of every page. */
  state?: object;
}

/** Pages without numbers: in a million rows nobody looks for page 4,711, and none needs to be counted. */
export const CursorPager = ({ words, pathOf, after, endCursor, state }: CursorPagerProps) => {
  const before = usePagesBefore();
  const [previous, ...rest] = before;
  if (!after && !endCursor) {
    return null;
  }
  const turned = () => window.scrollTo(0, 0);
  return (
    <Box component="nav" aria-label={words.label} sx={navStyle}>
      {after && previous !== undefined && (
        <Button
          component={Link}
          to={pathOf(previous ?? undefined)}
          state={{ ...state, before: rest }}
          onClick={turned}
          startIcon={<ChevronLeft />}
        >
          {words.previous}
        </Button>
      )}
      {after && previous !== null && (
        <Button component={Link} to={pathOf()} state={state} onClick={turned} startIcon={<FirstPage />}>
          {words.first}
        </Button>
      )}
      {endCursor && (
        <Button
          component={Link}
          to={pathOf(endCursor)}
          state={{ ...state, before: [after ?? null, ...before] }}
          onClick={turned}
          endIcon={<ChevronRight />}
          variant="outlined"
          sx={{ ml: 'auto' }}
        >
          {words.next}
        </Button>
      )}
    </Box>
  );
};

/**
 * The pages that were turned to come here, the newest first. The API goes on from a cursor, not back to one, so that the way
 * back is remembered beside the address; who comes by a shared address has none, and goes to the first.
 */
function usePagesBefore(): readonly (string | null)[] {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('before' in state) || !Array.isArray(state.before)) {
    return [];
  }
  return state.before.filter((cursor): cursor is string | null => cursor === null || typeof cursor === 'string');
}

const navStyle = { mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 };
