import PersonAdd from '@mui/icons-material/PersonAdd';
import PeopleOutline from '@mui/icons-material/PeopleOutline';
import Button from '@mui/material/Button';
import { ListBase } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { RecordList } from '../../components/RecordList';
import { StatePanel } from '../../components/StatePanel';
import { useNumberFormat, useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { UserFilters } from './UserFilters';
import { UserRows, UserTable } from './UserRows';

export const UserListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('users.title')} intro={t('users.intro')} actions={<AddButton />} />
      <ListBase resource="users" perPage={25} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          filters={<UserFilters />}
          total={(count) => t('users.total', { smart_count: count, total: format(count) })}
          empty={
            <StatePanel icon={<PeopleOutline />} title={t('users.none')} text={t('users.noneText')}>
              <AddButton />
            </StatePanel>
          }
          table={<UserTable />}
          rows={<UserRows />}
        />
      </ListBase>
    </Page>
  );
};

const AddButton = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  return viewer?.abilities.includes('users.manage') ? (
    <Button component={Link} to="/users/create" variant="contained" startIcon={<PersonAdd />}>
      {t('users.add.action')}
    </Button>
  ) : null;
};

/** The list tells it in its place. */
const onError = () => undefined;
