import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { FailurePanel } from '../../../components/FailurePanel';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import type { WorkerLineFragment, WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { PersonSummary } from '../PersonSummary';
import type { Wanted } from '../search/searchText';
import { useWorkerByNik, useWorkers } from '../search/useWorkers';
import { WorkerSearchForm } from '../search/WorkerSearchForm';
import { workerPath } from '../workerPath';

interface MergeChoiceProps {
  worker: WorkerRecordFragment;
  onChoose: (otherId: string) => void;
}

/** Looks up the other record of the same person. What is looked for stays on this page. */
export const MergeChoice = ({ worker, onChoose }: MergeChoiceProps) => {
  const t = useText();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  return (
    <Page width="form">
      <PageHeader
        title={t('workerRequests.merge.title', { name: worker.name })}
        intro={t('workerRequests.merge.intro')}
        back={{ to: workerPath(worker.id), label: worker.name }}
      />
      <Typography>{t('workerRequests.merge.otherHint')}</Typography>
      <WorkerSearchForm wanted={wanted} onSearch={setWanted} />
      {wanted?.by === 'nik' && <ByNik nik={wanted.nik} self={worker.id} onChoose={onChoose} />}
      {wanted?.by === 'name' && <ByName name={wanted.name} self={worker.id} onChoose={onChoose} />}
    </Page>
  );
};

interface FoundProps {
  self: string;
  onChoose: (otherId: string) => void;
}

const ByNik = ({ nik, ...props }: FoundProps & { nik: string }) => {
  const { data, error } = useWorkerByNik(nik);
  return <Found {...props} workers={data === undefined ? undefined : data === null ? [] : [data]} error={error} />;
};

const ByName = ({ name, ...props }: FoundProps & { name: string }) => {
  const { workers, error } = useWorkers({ search: name }, true);
  return <Found {...props} workers={workers} error={error} />;
};

interface FoundListProps extends FoundProps {
  workers: readonly WorkerLineFragment[] | undefined;
  error: Error | null;
}

const Found = ({ workers, error, self, onChoose }: FoundListProps) => {
  const t = useText();
  if (!workers) {
    return error ? <FailurePanel error={error} /> : <LinearProgress aria-label={t('workers.search.updating')} />;
  }
  const others = workers.filter(({ id }) => id !== self);
  return others.length === 0 ? (
    <Typography role="status">{t('workerRequests.merge.none')}</Typography>
  ) : (
    <Box component="ul" aria-label={t('workers.search.results')} sx={listStyle}>
      {others.map((other) => (
        <Paper component="li" key={other.id} sx={itemStyle}>
          <PersonSummary worker={other} />
          <Button
            variant="outlined"
            aria-label={t('workerRequests.merge.chooseThis', { name: other.name })}
            onClick={() => onChoose(other.id)}
          >
            {t('workerRequests.merge.choose')}
          </Button>
        </Paper>
      ))}
    </Box>
  );
};

const listStyle = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 };
const itemStyle = {
  p: 2,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  alignItems: 'center',
  justifyContent: 'space-between',
};
