import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import type { EnrolmentLineFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { enrolmentPath } from '../enrolmentPath';
import { useNameOf } from '../enrolmentText';
import { LastStep } from './LastStep';
import type { Selection } from './useSelection';

interface EnrolmentTableProps {
  items: readonly EnrolmentLineFragment[];
  /** Undefined where the viewer can do nothing with several at once. */
  selection: Selection | undefined;
}

export const EnrolmentTable = ({ items, selection }: EnrolmentTableProps) => {
  const t = useText();
  const ids = items.map(({ id }) => id);
  const ticked = ids.filter((id) => selection?.has(id)).length;
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Table>
        <TableHead>
          <TableRow>
            {selection && (
              <TableCell padding="checkbox">
                <Checkbox
                  checked={ticked === ids.length}
                  indeterminate={ticked > 0 && ticked < ids.length}
                  onChange={(_event, isTicked) => selection.setPage(ids, isTicked)}
                  slotProps={{ input: { 'aria-label': t('enrolments.select.page') } }}
                />
              </TableCell>
            )}
            <TableCell>{t('enrolments.worker')}</TableCell>
            <TableCell>{t('enrolments.place')}</TableCell>
            <TableCell>{t('enrolments.seat')}</TableCell>
            <TableCell>{t('enrolments.lastStep')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((enrolment) => (
            <Row key={enrolment.id} enrolment={enrolment} selection={selection} />
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
};

interface RowProps {
  enrolment: EnrolmentLineFragment;
  selection: Selection | undefined;
}

const Row = ({ enrolment, selection }: RowProps) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const nameOf = useNameOf();
  const { range } = useMonthText();
  const { id, worker, region, category, fundingSource, from, to } = enrolment;
  const name = nameOf(worker);
  return (
    <TableRow selected={selection?.has(id) ?? false}>
      {selection && (
        <TableCell padding="checkbox">
          <Checkbox
            checked={selection.has(id)}
            onChange={() => selection.toggle(id)}
            slotProps={{ input: { 'aria-label': t('enrolments.select.one', { name }) } }}
          />
        </TableCell>
      )}
      <TableCell>
        <Link component={RouterLink} to={enrolmentPath(id)} sx={linkStyle}>
          {name}
        </Link>
        <Box sx={detailStyle}>{worker?.nik}</Box>
      </TableCell>
      <TableCell>{placeOf(region)}</TableCell>
      <TableCell>
        {category?.name}
        <Box sx={detailStyle}>
          {fundingSource?.name} · {range(from, to)}
        </Box>
      </TableCell>
      <TableCell>
        <LastStep enrolment={enrolment} />
      </TableCell>
    </TableRow>
  );
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
const detailStyle = { color: 'text.secondary', fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' };
