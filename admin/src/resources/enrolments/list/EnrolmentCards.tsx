import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import type { EnrolmentLineFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { enrolmentPath } from '../enrolmentPath';
import { useNameOf } from '../enrolmentText';
import { LastStep } from './LastStep';
import type { Selection } from './useSelection';

interface EnrolmentCardsProps {
  items: readonly EnrolmentLineFragment[];
  selection: Selection | undefined;
}

/** The table for a phone. */
export const EnrolmentCards = ({ items, selection }: EnrolmentCardsProps) => {
  const t = useText();
  const ids = items.map(({ id }) => id);
  const ticked = ids.filter((id) => selection?.has(id)).length;
  return (
    <>
      {selection && (
        <FormControlLabel
          label={t('enrolments.select.page')}
          control={
            <Checkbox
              checked={ticked === ids.length}
              indeterminate={ticked > 0 && ticked < ids.length}
              onChange={(_event, isTicked) => selection.setPage(ids, isTicked)}
            />
          }
        />
      )}
      <Paper component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>
        {items.map((enrolment) => (
          <Card key={enrolment.id} enrolment={enrolment} selection={selection} />
        ))}
      </Paper>
    </>
  );
};

interface CardProps {
  enrolment: EnrolmentLineFragment;
  selection: Selection | undefined;
}

const Card = ({ enrolment, selection }: CardProps) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const nameOf = useNameOf();
  const { range } = useMonthText();
  const { id, worker, region, category, fundingSource, from, to } = enrolment;
  const name = nameOf(worker);
  return (
    <Box component="li" sx={cardStyle}>
      {selection && (
        <Checkbox
          checked={selection.has(id)}
          onChange={() => selection.toggle(id)}
          slotProps={{ input: { 'aria-label': t('enrolments.select.one', { name }) } }}
          sx={{ alignSelf: 'start', ml: -1 }}
        />
      )}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={enrolmentPath(id)} sx={linkStyle}>
          {name}
        </Link>
        <Box sx={detailStyle}>
          {worker?.nik}
          <br />
          {placeOf(region)}
          <br />
          {category?.name} · {fundingSource?.name} · {range(from, to)}
        </Box>
        <LastStep enrolment={enrolment} />
      </Box>
    </Box>
  );
};

const cardStyle = { display: 'flex', p: 1.5, 'li + &': { borderTop: '1px solid', borderColor: 'divider' } };
const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 44 };
const detailStyle = { color: 'text.secondary', fontSize: '0.9rem', mb: 0.5 };
