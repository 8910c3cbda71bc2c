import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import type { ImportRowDetailsFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';

interface VerdictRowProps {
  row: ImportRowDetailsFragment;
  isChosen?: boolean;
  /** Absent: there is nothing to choose. */
  onToggle?: () => void;
}

/** A row of the file as it is written there, with what is wrong with it in words. */
export const VerdictRow = ({ row, isChosen = false, onToggle }: VerdictRowProps) => {
  const t = useText();
  const { number, problems, isLanded, enrolmentId } = row;
  const cells = textsOf(row.cells);
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {onToggle && (
          <Checkbox
            checked={isChosen}
            onChange={onToggle}
            slotProps={{ input: { 'aria-label': t('imports.rows.choose', { number }) } }}
          />
        )}
        <Typography component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {t('imports.rows.row', { number })}
        </Typography>
        {isLanded && <Chip size="small" color="primary" label={t('imports.rows.landed')} />}
        {enrolmentId && (
          <Link component={RouterLink} to={`/enrolments/${encodeURIComponent(enrolmentId)}/show`} sx={linkStyle}>
            {t('imports.rows.open')}
          </Link>
        )}
      </Box>
      {problems.map(({ code, column, message }) => (
        <Typography key={`${code} ${column}`} color={row.verdict === 'REJECTED' ? 'error.dark' : 'text.primary'}>
          {message}
        </Typography>
      ))}
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {cells.map(([heading, text]) => `${heading}: ${text}`).join(' · ')}
      </Typography>
    </Box>
  );
};

/** The API gives cells as JSON: texts by heading. */
function textsOf(cells: unknown): [string, string][] {
  if (typeof cells !== 'object' || cells === null) {
    return [];
  }
  return Object.entries(cells).flatMap(([heading, text]): [string, string][] =>
    typeof text === 'string' && text !== '' ? [[heading, text]] : [],
  );
}

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 44 };
const rowStyle = { py: 1, '& + &': { borderTop: '1px solid', borderColor: 'divider' } };
