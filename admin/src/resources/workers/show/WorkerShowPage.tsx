import { useParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { Timeline } from '../../auditEvents';
import { EnrolmentsOfWorker } from '../../enrolments';
import { WorkerFlagChips } from '../WorkerFlagChips';
import { workersPath } from '../workerPath';
import { ContactSection } from './ContactSection';
import { WorkerActions } from './WorkerActions';
import { WorkerFacts } from './WorkerFacts';
import { WorkerHistory } from './WorkerHistory';
import { WorkerNotices } from './WorkerNotices';

export const WorkerShowPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const { data: worker, error } = useOne('workers', id);

  if (!worker) {
    return <NoRecord error={error} listPath={workersPath} />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={worker.name}
        back={{ to: workersPath, label: t('workerRecord.back') }}
        chips={<WorkerFlagChips flags={worker.flags} />}
        actions={<WorkerActions worker={worker} />}
      />
      <WorkerNotices worker={worker} />
      <WorkerFacts worker={worker} />
      <EnrolmentsOfWorker workerId={worker.id} />
      <ContactSection key={worker.id} worker={worker} />
      <WorkerHistory worker={worker} />
      <Timeline subjectType="Worker" subjectId={worker.id} />
    </Page>
  );
};
