import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../components/regionName';
import type { WorkerSummaryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { workerPath } from './workerPath';
import { useBorn } from './workerText';

interface PersonSummaryProps {
  /** Null for somebody who lives out of the viewer’s sight. */
  worker: WorkerSummaryFragment | null;
  /** What this person is in what is told. */
  term?: string;
}

/** Who it is, in two lines, and the way to the record. */
export const PersonSummary = ({ worker, term }: PersonSummaryProps) => {
  const t = useText();
  const born = useBorn();
  const placeOf = useRegionPlace();
  return (
    <div>
      {term && (
        <Typography variant="body2" color="text.secondary">
          {term}
        </Typography>
      )}
      {worker ? (
        <>
          <Link component={RouterLink} to={workerPath(worker.id)} sx={linkStyle}>
            {worker.name}
          </Link>
          <Typography variant="body2" color="text.secondary">
            {worker.nik} · {born(worker.birthDate)} · {placeOf(worker.village)}
          </Typography>
        </>
      ) : (
        <em>{t('workerRequests.outOfSight')}</em>
      )}
    </div>
  );
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, sm: 32 } };
