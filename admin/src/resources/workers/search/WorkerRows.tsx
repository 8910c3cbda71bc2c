import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import { RowTitle } from '../../../components/RowTitle';
import type { WorkerLineFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { WorkerFlagChips } from '../WorkerFlagChips';
import { workerPath } from '../workerPath';
import { useBorn } from '../workerText';

interface WorkerRowsProps {
  workers: readonly WorkerLineFragment[];
  label: string;
}

/** A table on a desk, cards on a phone. */
export const WorkerRows = (props: WorkerRowsProps) => {
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  return isWide ? <WorkerTable {...props} /> : <WorkerCards {...props} />;
};

const WorkerTable = ({ workers, label }: WorkerRowsProps) => {
  const t = useText();
  const born = useBorn();
  const placeOf = useRegionPlace();
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Box component="table" aria-label={label} sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">{t('workers.column.name')}</th>
            <th scope="col">{t('workers.column.birthDate')}</th>
            <th scope="col">{t('workers.column.village')}</th>
            <th scope="col">{t('workers.column.category')}</th>
            <th scope="col">{t('workers.column.flags')}</th>
          </tr>
        </thead>
        <tbody>
          {workers.map(({ id, name, nik, birthDate, village, category, flags }) => (
            <tr key={id}>
              <th scope="row">
                <MuiLink component={Link} to={workerPath(id)} sx={linkStyle}>
                  {name}
                </MuiLink>
                <Box sx={nikStyle}>{nik}</Box>
              </th>
              <td>{born(birthDate)}</td>
              <td>{placeOf(village)}</td>
              <td>{category.name}</td>
              <td>
                <WorkerFlagChips flags={flags} />
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
};

/** Each person is one thing to touch. */
const WorkerCards = ({ workers, label }: WorkerRowsProps) => {
  const born = useBorn();
  const placeOf = useRegionPlace();
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {workers.map(({ id, name, nik, birthDate, village, category, flags }) => (
        <Paper component="li" key={id} sx={{ overflow: 'hidden' }}>
          <Box component={Link} to={workerPath(id)} sx={cardStyle}>
            <RowTitle name={name}>
              <WorkerFlagChips flags={flags} />
            </RowTitle>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {nik}
              </Box>
              {` · ${born(birthDate)}`}
            </Typography>
            <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
              {category.name} · {placeOf(village)}
            </Typography>
          </Box>
        </Paper>
      ))}
    </Box>
  );
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
const nikStyle = { color: 'text.secondary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' };

const tableStyle = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    px: 2,
    py: 1,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    borderBottom: '1px solid',
    borderColor: 'divider',
    overflowWrap: 'anywhere',
  },
  '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.9rem' },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const;

const cardStyle = {
  display: 'block',
  minHeight: 44,
  px: 2,
  py: 1.25,
  color: 'inherit',
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible': { outlineOffset: -3 },
};
