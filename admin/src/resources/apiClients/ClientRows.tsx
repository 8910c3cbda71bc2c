import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { DataTable, SimpleList } from 'react-admin';
import { Link } from 'react-router';

import { useRegionPlace } from '../../components/regionName';
import { RowTitle } from '../../components/RowTitle';
import type { ApiClientEntryFragment } from '../../generated/graphql';
import { useDateFormat, useText } from '../../providers/useText';
import { apiClientPath } from './apiClientPath';
import { ClientStatus } from './ClientStatus';

const Columns = DataTable.Col<ApiClientEntryFragment>;

export const ClientTable = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const lastUse = useLastUse();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('apiClients.title')}
        disableSort
        render={({ id, name, purpose }) => (
          <>
            <MuiLink component={Link} to={apiClientPath(id)} sx={linkStyle}>
              {name}
            </MuiLink>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{purpose}</Box>
          </>
        )}
      />
      <Columns label={t('apiClients.region')} disableSort render={({ region }) => placeOf(region ?? null)} />
      <Columns label={t('apiClients.lastUsed')} disableSort render={lastUse} />
      <Columns
        label={t('apiClients.status')}
        disableSort
        render={({ revokedAt }) => <ClientStatus isRevoked={revokedAt != null} />}
      />
    </DataTable>
  );
};

/** For a phone: each client is one line to touch. */
export const ClientRows = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const lastUse = useLastUse();
  return (
    <SimpleList<ApiClientEntryFragment>
      disablePadding
      rowClick="show"
      primaryText={title}
      secondaryText={(client) => `${placeOf(client.region ?? null)} · ${t('apiClients.lastUsed')}: ${lastUse(client)}`}
    />
  );
};

function useLastUse() {
  const t = useText();
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' });
  return ({ lastUsedAt }: ApiClientEntryFragment) => (lastUsedAt ? time(lastUsedAt) : t('apiClients.never'));
}

const title = ({ name, revokedAt }: ApiClientEntryFragment) => (
  <RowTitle name={name}>{revokedAt && <ClientStatus isRevoked />}</RowTitle>
);

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
