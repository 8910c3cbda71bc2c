import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { BooleanInput, ListBase } from 'react-admin';
import { Link } from 'react-router';

import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { RecordList } from '../../components/RecordList';
import { StatePanel } from '../../components/StatePanel';
import { useText } from '../../providers/useText';
import { FundRows, FundTable } from './FundRows';

export const FundListPage = () => {
  const t = useText();
  return (
    <Page width="list">
      <PageHeader title={t('funds.title')} intro={t('funds.intro')} actions={<CreateButton />} />
      <ListBase
        resource="fundingSources"
        perPage={200}
        storeKey={false}
        disableAuthentication
        queryOptions={{ onError }}
      >
        <RecordList
          filters={<BooleanInput source="withRetired" label={t('funds.withRetired')} helperText={false} />}
          empty={
            <StatePanel icon={<AccountBalance />} title={t('funds.none')} text={t('funds.noneText')}>
              <CreateButton />
            </StatePanel>
          }
          table={<FundTable />}
          rows={<FundRows />}
        />
      </ListBase>
    </Page>
  );
};

const CreateButton = () => {
  const t = useText();
  return (
    <Permitted ability="funds.manage" otherwise={null}>
      <Button component={Link} to="/fundingSources/create" variant="contained" startIcon={<Add />}>
        {t('funds.create.action')}
      </Button>
    </Permitted>
  );
};

/** The list tells it in its place. */
const onError = () => undefined;
