import EventSeat from '@mui/icons-material/EventSeatOutlined';
import { ListBase } from 'react-admin';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { RecordList } from '../../../components/RecordList';
import { StatePanel } from '../../../components/StatePanel';
import { useNumberFormat, useText } from '../../../providers/useText';
import { GridActions } from '../grid/GridActions';
import { QuotaTabs } from '../QuotaTabs';
import { QuotaFilters } from './QuotaFilters';
import { QuotaRows, QuotaTable } from './QuotaRows';

export const QuotaListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('quotas.list.title')} actions={<GridActions />} />
      <QuotaTabs />
      <ListBase resource="quotas" perPage={25} storeKey={false} disableAuthentication queryOptions={{ onError }}>
        <RecordList
          filters={<QuotaFilters />}
          total={(count) => t('quotas.list.total', { smart_count: count, total: format(count) })}
          empty={<StatePanel icon={<EventSeat />} title={t('quotas.list.none')} text={t('quotas.list.noneText')} />}
          table={<QuotaTable />}
          rows={<QuotaRows />}
        />
      </ListBase>
    </Page>
  );
};

/** The list tells it in its place. */
const onError = () => undefined;
