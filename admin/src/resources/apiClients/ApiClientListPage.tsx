import Add from '@mui/icons-material/Add';
import Extension from '@mui/icons-material/ExtensionOutlined';
import Button from '@mui/material/Button';
import { ListBase, NullableBooleanInput } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { RecordList } from '../../components/RecordList';
import { RegionInput } from '../../components/RegionInput';
import { SearchFilter } from '../../components/SearchFilter';
import { StatePanel } from '../../components/StatePanel';
import { useNumberFormat, useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { ClientRows, ClientTable } from './ClientRows';

export const ApiClientListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('apiClients.title')} intro={t('apiClients.intro')} actions={<CreateButton />} />
      <ListBase resource="apiClients" perPage={25} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          filters={<Filters />}
          total={(count) => t('apiClients.total', { smart_count: count, total: format(count) })}
          empty={
            <StatePanel icon={<Extension />} title={t('apiClients.none')} text={t('apiClients.noneText')}>
              <CreateButton />
            </StatePanel>
          }
          table={<ClientTable />}
          rows={<ClientRows />}
        />
      </ListBase>
    </Page>
  );
};

const CreateButton = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  return viewer?.abilities.includes('clients.manage') ? (
    <Button component={Link} to="/apiClients/create" variant="contained" startIcon={<Add />}>
      {t('apiClients.create.action')}
    </Button>
  ) : null;
};

const Filters = () => {
  const t = useText();
  return (
    <>
      <SearchFilter />
      <RegionInput source="within" label={t('apiClients.region')} isFilter />
      <NullableBooleanInput
        source="isRevoked"
        label={t('apiClients.status')}
        nullLabel={t('apiClients.anyStatus')}
        trueLabel={t('apiClients.revoked')}
        falseLabel={t('apiClients.live')}
        helperText={false}
        variant="outlined"
      />
    </>
  );
};

/** The list tells it in its place. */
const onError = () => undefined;
