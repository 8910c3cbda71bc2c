import SearchOff from '@mui/icons-material/SearchOff';
import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';

import { useText } from '../providers/useText';
import { StatePanel } from './StatePanel';

/** In a list under filters that nothing matches. */
export const NoMatch = () => {
  const t = useText();
  const { setFilters } = useListContext();
  return (
    <StatePanel icon={<SearchOff />} title={t('form.noMatch')} text={t('form.noMatchText')} role="status">
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        {t('form.resetFilters')}
      </Button>
    </StatePanel>
  );
};
