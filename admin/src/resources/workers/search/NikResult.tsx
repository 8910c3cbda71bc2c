import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

import { FailurePanel } from '../../../components/FailurePanel';
import { useText } from '../../../providers/useText';
import { NobodyFound } from './NobodyFound';
import { useWorkerByNik } from './useWorkers';
import { WorkerRows } from './WorkerRows';

/** The one person with this NIK, or nobody. */
export const NikResult = ({ nik }: { nik: string }) => {
  const t = useText();
  const { data: worker, error } = useWorkerByNik(nik);
  if (error) {
    return <FailurePanel error={error} />;
  }
  if (worker === undefined) {
    return <LinearProgress aria-label={t('workers.search.updating')} />;
  }
  return worker === null ? (
    <NobodyFound wanted={{ by: 'nik', nik }} onReset={null} />
  ) : (
    <Box component="section" aria-label={t('workers.search.results')}>
      <WorkerRows workers={[worker]} label={t('workers.search.results')} />
    </Box>
  );
};
