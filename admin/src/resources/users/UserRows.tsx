import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { DataTable, SimpleList } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../components/regionName';
import { RowTitle } from '../../components/RowTitle';
import type { UserEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { userPath } from './userPath';
import { UserStatus } from './UserStatus';

const Columns = DataTable.Col<UserEntryFragment>;

export const UserTable = () => {
  const t = useText();
  const placeOf = useRegionPlace();
  const rolesOf = useRoleLine();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('users.title')}
        disableSort
        render={(user) => (
          <>
            <Link component={RouterLink} to={userPath(user.id)} sx={linkStyle}>
              {user.name}
            </Link>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{user.email}</Box>
          </>
        )}
      />
      <Columns label={t('users.office')} disableSort render={({ region }) => placeOf(region ?? null)} />
      <Columns label={t('users.grants.title')} disableSort render={rolesOf} />
      <Columns
        label={t('users.status')}
        disableSort
        render={({ isSuspended }) => <UserStatus isSuspended={isSuspended} />}
      />
    </DataTable>
  );
};

/** For a phone: each person is one line to touch. */
export const UserRows = () => {
  const placeOf = useRegionPlace();
  const rolesOf = useRoleLine();
  return (
    <SimpleList<UserEntryFragment>
      disablePadding
      rowClick="show"
      primaryText={title}
      secondaryText={(user) => `${rolesOf(user)} · ${placeOf(user.region ?? null)}`}
    />
  );
};

/** The roles that a person has today or will have; where they hold is on the person's page. */
function useRoleLine() {
  const t = useText();
  return ({ grants }: UserEntryFragment) => {
    const names = [...new Set(grants.map(({ role }) => role.name))];
    const shown = names.slice(0, 3).join(', ');
    const more = names.length > 3 ? ` ${t('users.more', { count: names.length - 3 })}` : '';
    return shown ? shown + more : t('users.noRole');
  };
}

const title = ({ name, isSuspended }: UserEntryFragment) => (
  <RowTitle name={name}>{isSuspended && <UserStatus isSuspended />}</RowTitle>
);

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
