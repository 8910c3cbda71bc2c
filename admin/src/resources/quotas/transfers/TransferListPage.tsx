import SwapHoriz from '@mui/icons-material/SwapHoriz';
import Button from '@mui/material/Button';
import { ListBase, SelectInput, useListContext } from 'react-admin';

import { NoMatch } from '../../../components/ListStates';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { RecordList } from '../../../components/RecordList';
import { RegionInput } from '../../../components/RegionInput';
import { StatePanel } from '../../../components/StatePanel';
import { useNumberFormat, useText } from '../../../providers/useText';
import { QuotaTabs } from '../QuotaTabs';
import { TransferCards } from './TransferCards';

/** The queue of those that wait comes first; all others are a choice away. */
export const TransferListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('quotas.transfers.title')} intro={t('quotas.transfers.intro')} />
      <QuotaTabs />
      <ListBase
        resource="quotaTransfers"
        perPage={25}
        storeKey={false}
        disableAuthentication
        filterDefaultValues={WAITING}
        queryOptions={{ onError }}
      >
        <RecordList
          filters={<Filters />}
          total={(count) => t('quotas.transfers.total', { smart_count: count, total: format(count) })}
          empty={
            <StatePanel icon={<SwapHoriz />} title={t('quotas.transfers.none')} text={t('quotas.transfers.noneText')} />
          }
          noMatch={<NoneWaiting />}
          table={<TransferCards />}
          rows={<TransferCards />}
        />
      </ListBase>
    </Page>
  );
};

/** A queue that was worked off is nothing that somebody has misspelt. */
const NoneWaiting = () => {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const { status, within } = filterValues;
  return status === WAITING.status && !within ? (
    <StatePanel
      icon={<SwapHoriz />}
      title={t('quotas.transfers.noneWaiting')}
      text={t('quotas.transfers.noneWaitingText')}
      role="status"
    >
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        {t('quotas.transfers.showAll')}
      </Button>
    </StatePanel>
  ) : (
    <NoMatch />
  );
};

const Filters = () => {
  const t = useText();
  const states = (['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const).map((id) => ({
    id,
    name: t(`quotas.transfers.state.${id}`),
  }));
  return (
    <>
      <SelectInput
        source="status"
        label={t('quotas.transfers.which')}
        emptyText={t('quotas.transfers.all')}
        choices={states}
        helperText={false}
        variant="outlined"
        size="small"
      />
      <RegionInput source="within" label={t('quotas.region')} isFilter />
    </>
  );
};

const WAITING = { status: 'PROPOSED' };

/** The list tells it in its place. */
const onError = () => undefined;
