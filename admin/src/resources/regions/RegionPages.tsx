import Pagination from '@mui/material/Pagination';
import useMediaQuery from '@mui/material/useMediaQuery';

import { useText } from '../../providers/useText';

interface RegionPagesProps {
  page: number;
  pages: number;
  onChange: (page: number) => void;
}

export const RegionPages = ({ page, pages, onChange }: RegionPagesProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 600px)', { noSsr: true });
  if (pages < 2) {
    return null;
  }

  const turn = (next: number) => {
    onChange(next);
    window.scrollTo(0, 0);
  };

  return (
    <Pagination
      aria-label={t('regions.search.pages')}
      page={page}
      count={pages}
      siblingCount={isWide ? 1 : 0}
      boundaryCount={1}
      onChange={(_event, next) => turn(next)}
      getItemAriaLabel={(kind, number) => {
        if (kind === 'next' || kind === 'previous') {
          return t(`regions.search.${kind}`);
        }
        return t('regions.search.page', { page: number ?? '' });
      }}
      sx={{ mt: 2, display: 'flex', justifyContent: 'center', '& li': { mx: { xs: -0.25, sm: 0 } } }}
    />
  );
};
