import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { useText } from '../../providers/useText';
import type { TrailQuery } from './trailQuery';
import { trailKinds, trailPath } from './trailQuery';

/** Every look at people's data is an event, so that those of what was changed are soon lost among them: one press apart. */
export const TrailKinds = ({ query }: { query: TrailQuery }) => {
  const t = useText();
  return (
    <Box component="nav" aria-label={t('audit.kinds.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {([undefined, ...trailKinds] as const).map((kind) => {
        const isCurrent = query.actions.length === 0 && query.kind === kind;
        return (
          <Button
            key={kind ?? 'all'}
            component={Link}
            to={trailPath({ ...query, kind, actions: [] })}
            variant={isCurrent ? 'contained' : 'outlined'}
            disableElevation
            {...(isCurrent && { 'aria-current': 'true' as const })}
          >
            {t(`audit.kinds.${kind ?? 'all'}`)}
          </Button>
        );
      })}
    </Box>
  );
};
