import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { DataTable, SimpleList } from 'react-admin';
import { Link } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import { RowTitle } from '../../../components/RowTitle';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { quotaPath } from '../quotaPath';
import { QuotaStatusChip } from '../QuotaStatusChip';
import { useQuotaTerms } from '../quotaText';
import { SeatsBar } from '../SeatsBar';

const Columns = DataTable.Col<QuotaRecordFragment>;

export const QuotaTable = () => {
  const t = useText();
  const rupiah = useRupiah();
  const placeOf = useRegionPlace();
  const termsOf = useQuotaTerms();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('quotas.region')}
        disableSort
        render={({ id, region }) => (
          <MuiLink component={Link} to={quotaPath(id)} sx={linkStyle}>
            {placeOf(region ?? null)}
          </MuiLink>
        )}
      />
      <Columns
        label={t('quotas.fund')}
        disableSort
        render={(quota) => (
          <>
            {termsOf(quota).payment}
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{termsOf(quota).people}</Box>
          </>
        )}
      />
      <Columns label={t('quotas.months')} disableSort render={(quota) => termsOf(quota).months} />
      <Columns label={t('quotas.seats')} disableSort render={(quota) => <SeatsLeft quota={quota} />} />
      <Columns label={t('quotas.budget')} disableSort render={({ budget }) => rupiah(budget)} />
      <Columns label={t('quotas.status')} disableSort render={({ status }) => <QuotaStatusChip status={status} />} />
    </DataTable>
  );
};

/** For a phone: each quota is one line to touch. */
export const QuotaRows = () => (
  <SimpleList<QuotaRecordFragment> disablePadding rowClick="show" primaryText={title} secondaryText={summary} />
);

const title = (quota: QuotaRecordFragment) => <Title quota={quota} />;
const summary = (quota: QuotaRecordFragment) => <Summary quota={quota} />;

const Summary = ({ quota }: { quota: QuotaRecordFragment }) => {
  const termsOf = useQuotaTerms();
  return (
    <>
      <SeatsLeft quota={quota} />
      {termsOf(quota).line}
    </>
  );
};

const Title = ({ quota: { region, status } }: { quota: QuotaRecordFragment }) => {
  const placeOf = useRegionPlace();
  return <RowTitle name={placeOf(region ?? null)}>{status !== 'OPEN' && <QuotaStatusChip status={status} />}</RowTitle>;
};

/** Spans, since a line of a phone is a paragraph. */
const SeatsLeft = ({ quota }: { quota: QuotaRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Box component="span" sx={{ display: 'grid', gap: 0.25, minWidth: 120, maxWidth: 320, mb: 0.25 }}>
      {t('quotas.list.left', { available: format(quota.available), seats: format(quota.seats) })}
      <SeatsBar of={quota} />
    </Box>
  );
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
