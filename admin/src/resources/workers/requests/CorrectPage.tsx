import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';

import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { Section } from '../../../components/Section';
import { differencesOf } from '../../../components/staleVersion';
import { StaleVersion } from '../../../components/StaleVersion';
import { PageSkeleton } from '../../../layout/PageSkeleton';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import type { FormValues } from '../../../providers/formValues';
import { numberOf, textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { KnownWorkerInputs } from '../form/KnownWorkerInputs';
import { useComparedFields } from '../form/useComparedFields';
import { changesOf, valuesOf } from '../form/workerValues';
import { fetchWorker } from '../workerSource';
import { ChangeList } from './ChangeList';
import { ProposalForm, ProposalPage } from './ProposalPage';
import { proposeCorrection } from './workerRequestSource';

/** Proposes to put right what is wrong about somebody. */
export const CorrectPage = () => (
  <ProposalPage ability="proposeCorrection">{(worker) => <WithFields key={worker.id} worker={worker} />}</ProposalPage>
);

const WithFields = ({ worker }: { worker: WorkerRecordFragment }) => {
  const fields = useAskedFields(worker.category.code);
  return fields ? <CorrectForm worker={worker} fields={fields} /> : <PageSkeleton />;
};

interface CorrectFormProps {
  worker: WorkerRecordFragment;
  fields: readonly CategoryField[];
}

const CorrectForm = ({ worker, fields }: CorrectFormProps) => {
  const { id, name, category } = worker;
  const t = useText();
  const compared = useComparedFields(category.code);
  const [begun] = useState(valuesOf(worker, fields));

  const send = async (values: FormValues) => {
    // Who has moved is moved; where somebody lives is nothing to correct.
    const { regionCode: _, ...changes } = changesOf(begun, values);
    await proposeCorrection(id, numberOf(values, 'version') ?? worker.version, changes, textOf(values, 'reason'));
  };
  const loadNewest = async () => {
    const newest = await fetchWorker(id);
    return newest?.abilities.includes('proposeCorrection') ? valuesOf(newest, fields) : null;
  };

  return (
    <ProposalForm
      worker={worker}
      title={t('workerRequests.correct.title', { name })}
      intro={t('workerRequests.correct.intro')}
      defaultValues={begun}
      send={send}
    >
      {(error, forget) => (
        <>
          <KnownWorkerInputs worker={worker} hasVillage={false} />
          <Changes worker={worker} begun={begun} />
          <StaleVersion error={error} load={loadNewest} fields={compared} onClose={forget} />
        </>
      )}
    </ProposalForm>
  );
};

/** What will be proposed, as it stands in the form now. */
const Changes = ({ worker, begun }: { worker: WorkerRecordFragment; begun: FormValues }) => {
  const t = useText();
  const values: FormValues = useWatch();
  const fields = useComparedFields(worker.category.code);
  // The form begins without what is masked; what is there now is shown masked all the same.
  const { nik, phone, email, address, rt, rw, motherName } = worker;
  const masked: FormValues = { nik, phone, email, address, rt, rw, motherName };
  const differences = differencesOf(fields, begun, values, begun);
  return (
    <Section title={t('workerRequests.changed')}>
      {differences.length === 0 ? (
        <Typography color="text.secondary">{t('workerRequests.nothing')}</Typography>
      ) : (
        <ChangeList
          categoryCode={worker.category.code}
          changes={differences.map(({ field: { source }, mine, newest }) => ({
            field: source,
            before: masked[source] ?? newest,
            after: mine,
          }))}
        />
      )}
    </Section>
  );
};
