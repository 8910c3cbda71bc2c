import PersonSearch from '@mui/icons-material/PersonSearch';
import SearchOff from '@mui/icons-material/SearchOff';
import Button from '@mui/material/Button';

import { StatePanel } from '../../../components/StatePanel';
import { useText } from '../../../providers/useText';
import { AddPersonButton } from './AddPersonButton';
import type { Wanted } from './searchText';

interface NobodyFoundProps {
  wanted: Wanted | null;
  onReset: (() => void) | null;
}

/** Nobody is there: who was looked for can be added, and a list that was narrowed can be widened. */
export const NobodyFound = ({ wanted, onReset }: NobodyFoundProps) => {
  const t = useText();
  const kind = wanted ? 'none' : onReset ? 'noMatch' : 'noneHere';
  const text = wanted
    ? wanted.by === 'nik'
      ? 'noneByNik'
      : 'noneByName'
    : kind === 'noMatch'
      ? 'noMatchText'
      : 'noneHereText';
  return (
    <StatePanel
      icon={wanted ? <PersonSearch /> : <SearchOff />}
      title={t(`workers.search.${kind}`)}
      text={t(`workers.search.${text}`)}
      role="status"
    >
      {wanted && <AddPersonButton isMain />}
      {onReset && (
        <Button variant="outlined" onClick={onReset}>
          {t('workers.filter.reset')}
        </Button>
      )}
    </StatePanel>
  );
};
