import Chip from '@mui/material/Chip';

import type { ImportStatus } from '../../generated/graphql';
import { useText } from '../../providers/useText';

/** Where a list stands, in a word. */
export const ImportStatusChip = ({ status }: { status: ImportStatus }) => {
  const t = useText();
  return <Chip size="small" color={COLOURS[status]} label={t(`imports.status.${status}`)} />;
};

const COLOURS: Record<ImportStatus, 'default' | 'primary' | 'secondary' | 'error'> = {
  UPLOADED: 'secondary',
  CHECKING: 'default',
  READY: 'secondary',
  COMMITTING: 'default',
  COMMITTED: 'primary',
  UNDOING: 'default',
  UNDONE: 'default',
  FAILED: 'error',
  CANCELLED: 'default',
};
