import PersonSearch from '@mui/icons-material/PersonSearch';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { StatePanel } from '../../../components/StatePanel';
import { useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { WorkerTabs } from '../WorkerTabs';
import { AddPersonButton } from './AddPersonButton';
import { NikResult } from './NikResult';
import { useSearchMemory } from './searchMemory';
import { useWorkerQuery } from './useWorkerQuery';
import { WorkerFilters } from './WorkerFilters';
import { countFilters, noFilters, toWorkerFilter } from './workerFilter';
import { WorkerResults } from './WorkerResults';
import { WorkerSearchForm } from './WorkerSearchForm';

/** Search first: whoever may browse finds the list below the same field, all others find whom they ask for. */
export const WorkerSearchPage = () => {
  const t = useText();
  const { data: viewer } = useViewer();
  const { query, change } = useWorkerQuery();
  const { wanted, attributes, remember } = useSearchMemory();
  const mayBrowse = viewer?.abilities.includes('workers.browse') ?? false;
  const name = wanted?.by === 'name' ? wanted.name : null;

  const reset = () => {
    remember({ attributes: {} });
    change(noFilters);
  };

  return (
    <Page width="list">
      <PageHeader title={t('workers.title')} intro={t('workers.intro')} />
      <WorkerTabs />
      <WorkerSearchForm wanted={wanted} onSearch={(next) => remember({ wanted: next })} />
      {wanted?.by === 'nik' ? (
        <NikResult nik={wanted.nik} />
      ) : mayBrowse || name !== null ? (
        <>
          {mayBrowse && (
            <WorkerFilters
              query={query}
              attributes={attributes}
              onApply={(next, narrowed) => {
                remember({ attributes: narrowed });
                change(next);
              }}
              onReset={reset}
            />
          )}
          <WorkerResults
            filter={toWorkerFilter(query, attributes, name)}
            name={name}
            onReset={countFilters(query, attributes) > 0 ? reset : null}
          />
          {name !== null && <NotThem />}
        </>
      ) : (
        <StatePanel icon={<PersonSearch />} title={t('workers.search.begin')} text={t('workers.search.beginText')} />
      )}
    </Page>
  );
};

const NotThem = () => {
  const t = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography>{t('workers.search.notThem')}</Typography>
      <AddPersonButton />
    </Box>
  );
};
