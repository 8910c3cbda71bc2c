import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import { useTypedName } from '../../../components/regionName';
import type { ImportRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import { ImportStatusChip } from '../ImportStatusChip';
import { importPath } from '../importPath';

/** Each list with where it stands and how many rows it came to. */
export const ImportCards = () => {
  const { data = [] } = useListContext<ImportRecordFragment>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((one) => (
        <ImportCard key={one.id} one={one} />
      ))}
    </Box>
  );
};

const ImportCard = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const moment = useMoment();
  const nameOf = useTypedName();
  const { id, fileName, status, region, actor, createdAt, rows, rejected, landed } = one;
  const numbers = [
    ...(rows > 0 ? [t('imports.rowsOf', { smart_count: rows, count: format(rows) })] : []),
    ...(rejected > 0 ? [t('imports.rejectedOf', { count: format(rejected) })] : []),
    ...(landed > 0 ? [t('imports.landedOf', { smart_count: landed, count: format(landed) })] : []),
  ];
  return (
    <Box component="li" sx={cardStyle}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link component={RouterLink} to={importPath(id)} sx={linkStyle}>
          {fileName}
        </Link>
        <ImportStatusChip status={status} />
      </Box>
      {numbers.length > 0 && <Typography>{numbers.join(' · ')}</Typography>}
      <Typography variant="body2" color="text.secondary">
        {[region && nameOf(region), actor.name, moment(createdAt)].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
};

const linkStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 44,
  fontWeight: 600,
  overflowWrap: 'anywhere',
  minWidth: 0,
};
const cardStyle = { px: 2, py: 1, '& + &': { borderTop: '1px solid', borderColor: 'divider' } };
