import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { FilterLiveForm, Pagination, useListContext } from 'react-admin';

import { useText } from '../providers/useText';
import { FailurePanel } from './FailurePanel';
import { NoMatch } from './ListStates';
import { visuallyHidden } from './visuallyHidden';

interface RecordListProps {
  filters?: ReactNode;
  /** How many there are, in words. */
  total?: (count: number) => string;
  /** In place of a list that has nothing in it at all. */
  empty: ReactNode;
  /** In place of a list in which nothing matches the filters. */
  noMatch?: ReactNode;
  table: ReactNode;
  /** The same for a phone. */
  rows: ReactNode;
}

/** What stands within react-admin's `ListBase`: filters, a table or rows, pages; and what to say in place of them. */
export const RecordList = ({ filters, total, empty, noMatch = <NoMatch />, table, rows }: RecordListProps) => {
  const { data, error, isPending, filterValues, total: count = 0 } = useListContext();
  const isWide = useMediaQuery('(min-width: 760px)', { noSsr: true });
  const isFiltered = Object.keys(filterValues).length > 0;

  if (error instanceof Error) {
    return <FailurePanel error={error} />;
  }
  if (data?.length === 0 && !isFiltered) {
    return empty;
  }
  return (
    <>
      {filters && <FilterLiveForm>{<Box sx={filterStyle}>{filters}</Box>}</FilterLiveForm>}
      {isPending ? (
        <ListSkeleton />
      ) : data?.length === 0 ? (
        noMatch
      ) : (
        <div>
          {total && (
            <Typography color="text.secondary" role="status" sx={{ mb: 1 }}>
              {total(count)}
            </Typography>
          )}
          <Paper sx={{ overflow: 'hidden' }}>{isWide ? table : rows}</Paper>
          {total && count > 25 && <Pagination rowsPerPageOptions={[25]} />}
        </div>
      )}
    </>
  );
};

const ListSkeleton = () => {
  const t = useText();
  return (
    <Paper role="status" sx={{ p: 2 }}>
      <Box component="span" sx={visuallyHidden}>
        {t('form.loading')}
      </Box>
      {Array.from({ length: 6 }, (_, row) => (
        <Skeleton key={row} variant="text" width={`${50 + ((row * 17) % 40)}%`} sx={{ fontSize: '1.5rem' }} />
      ))}
    </Paper>
  );
};

const filterStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' },
  '& .MuiFormControl-root': { my: 0, width: '100%' },
  '& .MuiInputBase-root': { minHeight: 44, bgcolor: 'background.paper' },
};
