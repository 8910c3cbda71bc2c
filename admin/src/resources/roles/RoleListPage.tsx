import Add from '@mui/icons-material/Add';
import Badge from '@mui/icons-material/BadgeOutlined';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { DataTable, ListBase, SimpleList } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { RecordList } from '../../components/RecordList';
import { StatePanel } from '../../components/StatePanel';
import { RowTitle } from '../../components/RowTitle';
import { useNumberFormat, useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { RoleChips } from './RoleChips';
import { rolePath } from './rolePath';
import type { RoleRecord } from './roleSource';

export const RoleListPage = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  const canCreate = viewer?.abilities.includes('roles.manage') === true;
  return (
    <Page width="list">
      <PageHeader
        title={t('roles.title')}
        intro={t('roles.intro')}
        actions={
          canCreate && (
            <Button component={Link} to="/roles/create" variant="contained" startIcon={<Add />}>
              {t('roles.create.action')}
            </Button>
          )
        }
      />
      <ListBase resource="roles" perPage={200} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          empty={<StatePanel icon={<Badge />} title={t('form.noMatch')} />}
          table={<RoleTable />}
          rows={<RoleRows />}
        />
      </ListBase>
    </Page>
  );
};

const Columns = DataTable.Col<RoleRecord>;

const RoleTable = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Columns
        label={t('users.grant.role')}
        disableSort
        render={(role) => (
          <MuiLink component={Link} to={rolePath(role.code)} sx={linkStyle}>
            {role.name}
          </MuiLink>
        )}
      />
      <Columns label={t('roles.kind')} disableSort render={(role) => <RoleChips role={role} />} />
      <Columns label={t('permissions.title')} disableSort render={({ permissions }) => format(permissions.length)} />
      <Columns
        label={t('roles.holders')}
        disableSort
        render={({ holders }) => (holders == null ? '–' : t('roles.holdersOf', counted(holders, format)))}
      />
    </DataTable>
  );
};

const RoleRows = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <SimpleList<RoleRecord>
      disablePadding
      rowClick="show"
      primaryText={title}
      secondaryText={({ permissions, holders }) =>
        [
          t('roles.count', counted(permissions.length, format)),
          ...(holders == null ? [] : [t('roles.holdersOf', counted(holders, format))]),
        ].join(' · ')
      }
    />
  );
};

const counted = (count: number, format: (count: number) => string) => ({ smart_count: count, count: format(count) });

/** The list tells it in its place. */
const onError = () => undefined;

const title = (role: RoleRecord) => (
  <RowTitle name={role.name}>
    <RoleChips role={role} />
  </RowTitle>
);

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
