import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useTypedName } from '../../components/regionName';
import type { RegionEntryFragment } from '../../generated/graphql';
import { usePageTitle } from '../../layout/pageTitle';
import { useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { RegionBreadcrumb } from './RegionBreadcrumb';
import { RegionChildren } from './RegionChildren';
import { RegionFacts } from './RegionFacts';
import { RegionLocation } from './RegionLocation';
import { RegionSearch } from './RegionSearch';
import { RegionTypeChip } from './RegionTypeChip';

import { useFormerCode } from './useLocationState';

export const RegionPage = ({ region }: { region: RegionEntryFragment }) => {
  const t = useText();
  const typedName = useTypedName();
  const formerCode = useFormerCode();
  usePageTitle(typedName(region));

  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <RegionSearch />
      <RegionBreadcrumb region={region} />
      {formerCode && (
        <Alert severity="info" sx={{ border: '1px solid', borderColor: 'divider' }}>
          <AlertTitle>{t('regions.alias.title')}</AlertTitle>
          {t('regions.alias.text', { former: formerCode, code: region.code })}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {region.name}
        </Typography>
        <RegionTypeChip type={region.type} />
      </Box>
      <Box sx={gridStyle}>
        <RegionFacts region={region} />
        <RegionChildren region={region} />
        <Box sx={besideStyle}>
          <RegionLocation region={region} />
        </Box>
      </Box>
      <Timeline within={region.code} />
    </Box>
  );
};

/** On a phone the way down comes before the map; where there is room, the map stands beside both. */
const gridStyle = {
  display: 'grid',
  gap: 2.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 6fr)' },
  gridTemplateRows: { lg: 'auto 1fr' },
};

const besideStyle = { gridColumn: { lg: 2 }, gridRow: { lg: '1 / span 2' } };
