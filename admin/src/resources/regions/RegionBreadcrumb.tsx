import Breadcrumbs from '@mui/material/Breadcrumbs';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { useTypedName } from '../../components/regionName';
import type { RegionEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { regionPath } from './regionPath';

export const RegionBreadcrumb = ({ region }: { region: RegionEntryFragment }) => {
  const t = useText();
  const typedName = useTypedName();
  return (
    <Breadcrumbs aria-label={t('regions.breadcrumb')} sx={{ my: -1, '& .MuiBreadcrumbs-separator': { mx: 0.75 } }}>
      <Link component={RouterLink} to="/regions" sx={linkStyle}>
        {t('regions.title')}
      </Link>
      {region.ancestors.map((ancestor) => (
        <Link key={ancestor.code} component={RouterLink} to={regionPath(ancestor.code)} sx={linkStyle}>
          {typedName(ancestor)}
        </Link>
      ))}
      <Typography component="span" aria-current="page" color="text.secondary" sx={{ fontSize: '0.9375rem' }}>
        {region.name}
      </Typography>
    </Breadcrumbs>
  );
};

const linkStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 44,
  minWidth: 44,
  fontSize: '0.9375rem',
};
