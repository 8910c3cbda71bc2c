import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import MuiLink from '@mui/material/Link';
import { DataTable, SimpleList } from 'react-admin';
import { Link } from 'react-router';

import { useRegionPlace } from '../../components/regionName';
import { RowTitle } from '../../components/RowTitle';
import { useRupiah, useText } from '../../providers/useText';
import { fundPath } from './fundPath';
import type { FundRecord } from './fundSource';

const Columns = DataTable.Col<FundRecord>;

export const FundTable = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const rupiah = useRupiah();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('funds.title')}
        disableSort
        render={({ code, name, isRetired }) => (
          <>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <MuiLink component={Link} to={fundPath(code)} sx={linkStyle}>
                {name}
              </MuiLink>
              {isRetired && <Retired />}
            </Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{code}</Box>
          </>
        )}
      />
      <Columns label={t('funds.field.kind')} disableSort render={({ kind }) => t(`funds.kind.${kind}`)} />
      <Columns label={t('funds.field.payer')} disableSort render={({ payer }) => (payer ? placeOf(payer) : '–')} />
      <Columns
        label={t('funds.field.programmes')}
        disableSort
        render={({ programmeCodes }) => programmeCodes.join(', ')}
      />
      <Columns label={t('funds.field.wadah')} disableSort render={({ wadahCode }) => wadahCode ?? '–'} />
      <Columns
        label={t('funds.field.ceiling')}
        disableSort
        render={({ ceilingPerRegion }) => (ceilingPerRegion == null ? t('funds.noCeiling') : rupiah(ceilingPerRegion))}
      />
    </DataTable>
  );
};

/** For a phone: each fund is one line to touch. */
export const FundRows = () => {
  const t = useText();
  const rupiah = useRupiah();
  return (
    <SimpleList<FundRecord>
      disablePadding
      rowClick="show"
      primaryText={title}
      secondaryText={({ kind, programmeCodes, wadahCode, ceilingPerRegion }) =>
        [
          t(`funds.kind.${kind}`),
          programmeCodes.join(', '),
          ...(wadahCode ? [`${t('funds.field.wadah')} ${wadahCode}`] : []),
          ...(ceilingPerRegion == null ? [] : [t('funds.upTo', { amount: rupiah(ceilingPerRegion) })]),
        ].join(' · ')
      }
    />
  );
};

export const Retired = () => {
  const t = useText();
  return <Chip size="small" color="error" label={t('funds.retired')} />;
};

const title = ({ name, isRetired }: FundRecord) => <RowTitle name={name}>{isRetired && <Retired />}</RowTitle>;

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
