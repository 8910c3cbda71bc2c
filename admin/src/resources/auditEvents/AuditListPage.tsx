import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { usePageTitle } from '../../layout/pageTitle';
import { useText } from '../../providers/useText';
import { TrailChips } from './TrailChips';
import { TrailDownload } from './TrailDownload';
import { TrailFilters } from './TrailFilters';
import { TrailKinds } from './TrailKinds';
import { TrailResults } from './TrailResults';
import { trailPath } from './trailQuery';
import { useTrailQuery } from './useTrailQuery';

export const AuditListPage = () => {
  const t = useText();
  const { query, change, after } = useTrailQuery();
  usePageTitle(t('audit.title'));

  return (
    <Box sx={{ maxWidth: 1040, mx: 'auto', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography component="h1" variant="h1">
          {t('audit.title')}
        </Typography>
        <Typography color="text.secondary">{t('audit.intro')}</Typography>
        <Link component={RouterLink} to="/auditEvents/log" sx={linkStyle}>
          {t('audit.aboutLog')}
        </Link>
      </div>
      {/* Filled anew from each address: what was typed and not searched for belongs to none. */}
      <TrailFilters key={trailPath(query)} query={query} onSearch={change} />
      <TrailKinds query={query} />
      <TrailChips query={query} onChange={change} />
      <TrailResults query={query} after={after} />
      <TrailDownload query={query} />
    </Box>
  );
};

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 44 };
