import Button from '@mui/material/Button';

import { NoRecord } from '../../../components/NoRecord';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { textOf } from '../../../providers/formValues';
import { useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { PersonSummary } from '../PersonSummary';
import { workerPath } from '../workerPath';
import { ProposalForm } from './ProposalPage';
import { proposeMerge } from './workerRequestSource';

interface MergeFormProps {
  worker: WorkerRecordFragment;
  otherId: string;
  onAgain: () => void;
}

/** Which record goes into which, and why. */
export const MergeForm = ({ worker, otherId, onAgain }: MergeFormProps) => {
  const t = useText();
  const { data: other, error } = useOne('workers', otherId);
  if (!other) {
    return <NoRecord error={error} listPath={workerPath(worker.id)} />;
  }
  return (
    <ProposalForm
      worker={worker}
      title={t('workerRequests.merge.title', { name: worker.name })}
      intro={t('workerRequests.merge.intro')}
      defaultValues={{}}
      send={(values) => proposeMerge(worker.id, otherId, textOf(values, 'reason'))}
    >
      {() => (
        <>
          <PersonSummary worker={worker} term={t('workerRequests.into')} />
          <PersonSummary worker={other} term={t('workerRequests.merged')} />
          <Button onClick={onAgain} sx={{ justifySelf: 'start' }}>
            {t('workerRequests.merge.again')}
          </Button>
        </>
      )}
    </ProposalForm>
  );
};
