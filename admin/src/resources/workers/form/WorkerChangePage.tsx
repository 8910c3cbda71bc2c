import type { CategoryField } from '@payung/shared/categoryFields';
import { useState } from 'react';
import { TextInput, maxLength } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { FailurePanel } from '../../../components/FailurePanel';
import { FormPage } from '../../../components/FormPage';
import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { StaleVersion } from '../../../components/StaleVersion';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import type { FormValues } from '../../../providers/formValues';
import { numberOf, optionalTextOf } from '../../../providers/formValues';
import { useFreshOne } from '../../../providers/queries';
import { useCommand } from '../../../providers/useCommand';
import { useText } from '../../../providers/useText';
import { workerPath, workersPath } from '../workerPath';
import { changeWorker, fetchWorker } from '../workerSource';
import { KnownWorkerInputs } from './KnownWorkerInputs';
import { useComparedFields } from './useComparedFields';
import { changesOf, valuesOf } from './workerValues';

export const WorkerChangePage = () => {
  const { id = '' } = useParams();
  const { data: worker, error } = useFreshOne('workers', id);
  const fields = useAskedFields(worker?.category.code ?? '');
  if (!worker || !fields) {
    return <NoRecord error={error} listPath={workersPath} />;
  }
  return worker.abilities.includes('changeWorker') ? (
    <ChangeForm key={id} worker={worker} fields={fields} />
  ) : (
    <FailurePanel error={forbidden} heading="h1" />
  );
};

interface ChangeFormProps {
  worker: WorkerRecordFragment;
  fields: readonly CategoryField[];
}

const ChangeForm = ({ worker, fields }: ChangeFormProps) => {
  const { id, name } = worker;
  const t = useText();
  const navigate = useNavigate();
  const compared = useComparedFields(worker.category.code);
  const [begun] = useState(valuesOf(worker, fields));
  const { submit, error, reset } = useCommand(
    (values: FormValues) =>
      changeWorker(id, numberOf(values, 'version') ?? worker.version, {
        ...changesOf(begun, values),
        reason: optionalTextOf(values, 'reason'),
      }),
    () => navigate(workerPath(id)),
  );
  const loadNewest = async () => {
    const newest = await fetchWorker(id);
    return newest?.abilities.includes('changeWorker') ? valuesOf(newest, fields) : null;
  };

  return (
    <Page width="form">
      <PageHeader
        title={t('workers.form.change', { name })}
        intro={t('workers.form.changeIntro')}
        back={{ to: workerPath(id), label: name }}
      />
      <FormPage
        defaultValues={begun}
        save={t('workers.form.saveChange')}
        cancelTo={workerPath(id)}
        error={error}
        onSubmit={submit}
      >
        <KnownWorkerInputs worker={worker} hasVillage />
        <TextInput
          source="reason"
          label={t('form.reason')}
          helperText={t('form.reasonHint')}
          validate={maxLength(500)}
          multiline
        />
        <StaleVersion error={error} load={loadNewest} fields={compared} onClose={reset} />
      </FormPage>
    </Page>
  );
};

/** As the server would answer, without asking it for what is known to be refused. */
const forbidden = new ApiError('The viewer may not change this worker', 'FORBIDDEN');
