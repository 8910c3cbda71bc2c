import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Button from '@mui/material/Button';
import { ListBase, SelectInput, useListContext } from 'react-admin';

import { NoMatch } from '../../../components/ListStates';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { RecordList } from '../../../components/RecordList';
import { RegionInput } from '../../../components/RegionInput';
import { StatePanel } from '../../../components/StatePanel';
import { useNumberFormat, useText } from '../../../providers/useText';
import { WorkerTabs } from '../WorkerTabs';
import { RequestCards } from './RequestCards';

/** The queue of those that wait comes first; all others are a choice away. */
export const RequestListPage = () => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <Page width="list">
      <PageHeader title={t('workerRequests.title')} intro={t('workerRequests.intro')} />
      <WorkerTabs />
      <ListBase
        resource="workerRequests"
        perPage={25}
        storeKey={false}
        disableAuthentication
        filterDefaultValues={WAITING}
        queryOptions={{ onError }}
      >
        <RecordList
          filters={<Filters />}
          total={(count) => t('workerRequests.total', { smart_count: count, total: format(count) })}
          empty={
            <StatePanel icon={<FactCheck />} title={t('workerRequests.none')} text={t('workerRequests.noneText')} />
          }
          noMatch={<NoneWaiting />}
          table={<RequestCards />}
          rows={<RequestCards />}
        />
      </ListBase>
    </Page>
  );
};

/** A queue that was worked off is nothing that somebody has misspelt. */
const NoneWaiting = () => {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const { status, within, kind } = filterValues;
  return status === WAITING.status && !within && !kind ? (
    <StatePanel
      icon={<FactCheck />}
      title={t('workerRequests.noneWaiting')}
      text={t('workerRequests.noneWaitingText')}
      role="status"
    >
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        {t('workerRequests.showAll')}
      </Button>
    </StatePanel>
  ) : (
    <NoMatch />
  );
};

const Filters = () => {
  const t = useText();
  return (
    <>
      <SelectInput
        source="status"
        label={t('workerRequests.which')}
        emptyText={t('workerRequests.all')}
        choices={STATES.map((id) => ({ id, name: t(`workerRequests.state.${id}`) }))}
        {...look}
      />
      <SelectInput
        source="kind"
        label={t('workerRequests.kindLabel')}
        choices={KINDS.map((id) => ({ id, name: t(`workerRequests.kind.${id}`) }))}
        {...look}
      />
      <RegionInput source="within" label={t('workerRequests.region')} isFilter />
    </>
  );
};

const WAITING = { status: 'PROPOSED' };
const STATES = ['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
const KINDS = ['CORRECTION', 'MERGE', 'DEATH', 'MOVE'] as const;
const look = { helperText: false, variant: 'outlined', size: 'small' } as const;

/** The list tells it in its place. */
const onError = () => undefined;
