import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

import type { WorkerFlag } from '../../generated/graphql';
import { useText } from '../../providers/useText';

/** What is particular about a person’s record. Spans, since a line of a phone is a paragraph. */
export const WorkerFlagChips = ({ flags }: { flags: readonly WorkerFlag[] }) => {
  const t = useText();
  return flags.length === 0 ? null : (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {flags.map((flag) => (
        <Chip
          key={flag}
          component="span"
          size="small"
          color={STOPS.includes(flag) ? 'error' : 'secondary'}
          variant={STOPS.includes(flag) ? 'filled' : 'outlined'}
          label={t(`workers.flag.${flag}`)}
        />
      ))}
    </Box>
  );
};

/** With these nobody is enrolled. */
const STOPS: readonly WorkerFlag[] = ['ON_HOLD', 'DECEASED', 'MOVED_AWAY', 'MERGED'];
