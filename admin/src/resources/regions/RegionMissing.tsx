import TravelExplore from '@mui/icons-material/TravelExplore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { StatePanel } from '../../components/StatePanel';
import { usePageTitle } from '../../layout/pageTitle';
import { useText } from '../../providers/useText';
import { RegionSearch } from './RegionSearch';

export const RegionMissing = ({ code }: { code: string }) => {
  const t = useText();
  usePageTitle(t('regions.missing.title'));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <RegionSearch />
      <StatePanel
        heading="h1"
        icon={<TravelExplore />}
        title={t('regions.missing.title')}
        text={t('regions.missing.text', { code })}
      >
        <Button component={Link} to="/regions" variant="contained">
          {t('notFound.action')}
        </Button>
      </StatePanel>
    </Box>
  );
};
