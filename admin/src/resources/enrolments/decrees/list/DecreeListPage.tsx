import Gavel from '@mui/icons-material/GavelOutlined';
import { ListBase } from 'react-admin';

import { Page } from '../../../../components/Page';
import { PageHeader } from '../../../../components/PageHeader';
import { RecordList } from '../../../../components/RecordList';
import { RegionInput } from '../../../../components/RegionInput';
import { SearchFilter } from '../../../../components/SearchFilter';
import { StatePanel } from '../../../../components/StatePanel';
import { useNumberFormat, useText } from '../../../../providers/useText';
import { EnrolmentTabs } from '../../EnrolmentTabs';
import { DecreeRows, DecreeTable } from './DecreeRows';

export const DecreeListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('decrees.title')} intro={t('decrees.intro')} />
      <EnrolmentTabs />
      <ListBase resource="decrees" perPage={25} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          filters={
            <>
              <SearchFilter />
              <RegionInput source="within" label={t('quotas.region')} isFilter />
            </>
          }
          total={(count) => t('decrees.total', { smart_count: count, total: format(count) })}
          empty={<StatePanel icon={<Gavel />} title={t('decrees.none')} text={t('decrees.noneText')} />}
          table={<DecreeTable />}
          rows={<DecreeRows />}
        />
      </ListBase>
    </Page>
  );
};

/** The list tells it in its place. */
const onError = () => undefined;
