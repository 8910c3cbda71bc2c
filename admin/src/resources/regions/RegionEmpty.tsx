import SearchOff from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { StatePanel } from '../../components/StatePanel';
import { useText } from '../../providers/useText';
import type { RegionQuery } from './useRegionQuery';
import { isOverview } from './useRegionQuery';

interface RegionEmptyProps {
  query: RegionQuery;
  pages: number;
  onChange: (changes: Partial<RegionQuery>) => void;
}

export const RegionEmpty = ({ query, pages, onChange }: RegionEmptyProps) => {
  const t = useText();
  const isFiltered = Boolean(query.type ?? query.within);

  if (pages > 0) {
    return (
      <StatePanel
        icon={<SearchOff />}
        title={t('regions.search.beyond')}
        text={t('regions.search.beyondText', { pages })}
      >
        <Button variant="contained" onClick={() => onChange({ page: pages })}>
          {t('regions.search.lastPage')}
        </Button>
      </StatePanel>
    );
  }
  if (isOverview(query)) {
    return <StatePanel icon={<SearchOff />} title={t('regions.empty.data')} text={t('regions.empty.dataText')} />;
  }
  return (
    <StatePanel
      icon={<SearchOff />}
      title={t('regions.empty.title')}
      text={query.search ? t('regions.empty.search', { search: query.search }) : t('regions.empty.filter')}
      role="status"
    >
      <Box component="ul" sx={{ textAlign: 'left', m: 0, pl: 3, display: 'grid', gap: 0.5 }}>
        {query.search && <li>{t('regions.empty.spelling')}</li>}
        {query.search && <li>{t('regions.empty.place')}</li>}
        {query.search && <li>{t('regions.empty.code')}</li>}
        {isFiltered && <li>{t('regions.empty.widen')}</li>}
      </Box>
      {isFiltered && (
        <Button variant="contained" onClick={() => onChange({ type: undefined, within: undefined })}>
          {t('regions.filter.reset')}
        </Button>
      )}
    </StatePanel>
  );
};
