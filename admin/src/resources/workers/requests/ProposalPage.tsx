import type { ReactNode } from 'react';
import { TextInput, maxLength, required } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FailurePanel } from '../../../components/FailurePanel';
import { FormPage } from '../../../components/FormPage';
import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import type { FormValues } from '../../../providers/formValues';
import { useFreshOne } from '../../../providers/queries';
import { useCommand } from '../../../providers/useCommand';
import { useText } from '../../../providers/useText';
import { workerPath, workersPath } from '../workerPath';

interface ProposalPageProps {
  /** The mutation, as the worker’s abilities name it. */
  ability: string;
  children: (worker: WorkerRecordFragment) => ReactNode;
}

/** A page on which something is proposed about a worker, for who may: the record as it is now. */
export const ProposalPage = ({ ability, children }: ProposalPageProps) => {
  const { id = '' } = useParams();
  const { data: worker, error } = useFreshOne('workers', id);
  if (!worker) {
    return <NoRecord error={error} listPath={workersPath} />;
  }
  return worker.abilities.includes(ability) ? children(worker) : <FailurePanel error={forbidden} heading="h1" />;
};

interface ProposalFormProps {
  worker: WorkerRecordFragment;
  title: string;
  intro: string;
  defaultValues: Record<string, unknown>;
  send: (values: FormValues) => Promise<unknown>;
  /** Of an error that the form mends by itself. */
  children: (error: Error | null, forget: () => void) => ReactNode;
}

/** What is proposed, and why. Somebody else decides; the record tells that it waits. */
export const ProposalForm = ({ worker, title, intro, defaultValues, send, children }: ProposalFormProps) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, error, reset } = useCommand(send, () => navigate(workerPath(worker.id)));
  return (
    <Page width="form">
      <PageHeader title={title} intro={intro} back={{ to: workerPath(worker.id), label: worker.name }} />
      <FormPage
        defaultValues={{ ...defaultValues, reason: '' }}
        save={t('workerRequests.propose')}
        cancelTo={workerPath(worker.id)}
        error={error}
        onSubmit={submit}
      >
        {children(error, reset)}
        <TextInput
          source="reason"
          label={t('workerRequests.reason')}
          helperText={t('workerRequests.reasonHint')}
          validate={[required(), maxLength(500)]}
          multiline
        />
      </FormPage>
    </Page>
  );
};

/** As the server would answer, without asking it for what is known to be refused. */
const forbidden = new ApiError('The viewer may not propose this', 'FORBIDDEN');
