import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import CircularProgress from '@mui/material/CircularProgress';
import { Link } from 'react-router';

import { useText } from '../../../providers/useText';
import { quotaListPath } from '../quotaPath';
import type { GridRow } from './gridRows';
import { onRowKey } from './rowKeys';
import { useRowName } from './useRowName';

interface RowHeadingProps {
  row: GridRow;
  /** What the list of a region's quotas is narrowed to besides. */
  filter: Readonly<Record<string, string>>;
  onOpen: (code: string, isOpen: boolean) => void;
}

/** One stop for the Tab key in each row: it opens what has parts, and leads to the quotas of what has none. */
export const RowHeading = ({ row, filter, onOpen }: RowHeadingProps) => {
  const t = useText();
  const nameOf = useRowName();
  const { code, name, depth, canOpen, isOpen, isLoading } = row;
  const control = {
    'data-row-depth': depth,
    onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => onRowKey(event, canOpen ? { isOpen, onOpen } : null, code),
  };
  const style = { ...controlStyle, pl: `${depth * 14}px` };

  return canOpen ? (
    <ButtonBase
      {...control}
      aria-expanded={isOpen}
      aria-busy={isLoading}
      title={t(isOpen ? 'quotas.grid.close' : 'quotas.grid.open', { name })}
      onClick={() => onOpen(code, !isOpen)}
      sx={style}
    >
      {isLoading ? (
        <CircularProgress size={16} aria-label={t('quotas.grid.loading', { name })} sx={{ m: '4px' }} />
      ) : (
        <ChevronRight aria-hidden="true" sx={{ transform: isOpen ? 'rotate(90deg)' : 'none' }} />
      )}
      {name}
    </ButtonBase>
  ) : (
    <Box
      {...control}
      component={Link}
      to={quotaListPath({ ...filter, within: code })}
      title={t('quotas.grid.quotas', { name })}
      sx={{ ...style, color: 'primary.main', '&:hover': { textDecoration: 'underline' } }}
    >
      <Box component="span" sx={{ width: 24, flexShrink: 0 }} />
      {nameOf(row)}
    </Box>
  );
};

const controlStyle = {
  width: '100%',
  minHeight: 44,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-start',
  textAlign: 'left',
  font: 'inherit',
  fontWeight: 600,
  textDecoration: 'none',
  borderRadius: 1,
};
