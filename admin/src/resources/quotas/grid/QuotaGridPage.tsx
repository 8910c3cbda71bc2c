import Apartment from '@mui/icons-material/ApartmentOutlined';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';

import { FailurePanel } from '../../../components/FailurePanel';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { StatePanel } from '../../../components/StatePanel';
import { useRegionPlace } from '../../../components/regionName';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { useList, useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { useMonthText, yearOf } from '../../../components/monthText';
import { QuotaTabs } from '../QuotaTabs';
import { SeatsLegend } from '../SeatsBar';
import { GridActions } from './GridActions';
import { GridFilters } from './GridFilters';
import { GridList } from './GridList';
import { GridTable } from './GridTable';
import { useGrid } from './useGrid';
import type { GridQuery } from './useGridQuery';
import { useGridQuery } from './useGridQuery';

/** All quotas at a glance: the tree of the regions by month or by fund. */
export const QuotaGridPage = () => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const { query, change } = useGridQuery();
  const start = useStartRegion();
  const within = query.within ?? start;
  // A phone has room for one month, and none for several funds.
  const shown: GridQuery = isWide ? query : { ...query, columns: 'MONTH' };
  return (
    <Page width="list">
      <PageHeader title={t('quotas.title')} intro={t('quotas.intro')} actions={<GridActions />} />
      <QuotaTabs />
      <GridFilters query={shown} within={within} isWide={isWide} onChange={change} />
      {within ? (
        <GridOfRegion key={within} query={shown} within={within} isWide={isWide} />
      ) : (
        <StatePanel icon={<Apartment />} title={t('quotas.grid.choose')} text={t('quotas.grid.chooseText')} />
      )}
    </Page>
  );
};

/** Where one works; who works everywhere begins with the province. */
function useStartRegion(): string | undefined {
  const home = useHomeRegion();
  const { data: roots } = useList('regions', { types: ['PROVINCE'] }, { page: 1, perPage: 1 });
  return home ?? roots?.[0]?.code;
}

const GridOfRegion = ({ query, within, isWide }: { query: GridQuery; within: string; isWide: boolean }) => {
  const t = useText();
  const { columns, rows, total, error, setOpen } = useGrid(query, within);
  const caption = useCaption(query, within, isWide);
  const { fund, category } = query;

  if (error) {
    return <FailurePanel error={error} />;
  }
  if (!rows || !total) {
    return <Skeleton variant="rounded" height={320} />;
  }
  if (total.quotas === 0) {
    return <StatePanel icon={<Apartment />} title={t('quotas.grid.empty')} text={t('quotas.grid.emptyText')} />;
  }
  const View = isWide ? GridTable : GridList;
  const filter = { ...(fund && { fundingSourceCode: fund }), ...(category && { categoryCode: category }) };
  return (
    <>
      <div>
        <Typography component="h2" variant="h2">
          {caption}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, mt: 0.5 }}>
          <SeatsLegend />
          {isWide && (
            <Typography variant="body2" color="text.secondary">
              {t('quotas.grid.hint')} {t('quotas.grid.keys')}
            </Typography>
          )}
        </Box>
      </div>
      <View
        query={query}
        within={within}
        caption={caption}
        columns={columns}
        rows={rows}
        total={total}
        filter={filter}
        onOpen={setOpen}
      />
    </>
  );
};

function useCaption({ columns, month }: GridQuery, within: string, isWide: boolean): string {
  const t = useText();
  const monthText = useMonthText();
  const placeOf = useRegionPlace();
  const { data: region } = useOne('regions', within);
  const place = region ? placeOf(region) : within;
  if (!isWide) {
    return t('quotas.grid.captionList', { place, month: monthText.full(month) });
  }
  return columns === 'MONTH'
    ? t('quotas.grid.caption', { place, year: yearOf(month) })
    : t('quotas.grid.captionFund', { place, month: monthText.full(month) });
}
