import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { FormGroup } from '../../../components/FormGroup';
import { FormPage } from '../../../components/FormPage';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Permitted } from '../../../components/Permitted';
import { ApiError } from '../../../providers/errors';
import type { FormValues } from '../../../providers/formValues';
import { useCommand } from '../../../providers/useCommand';
import { useText } from '../../../providers/useText';
import { useSearchMemory } from '../search/searchMemory';
import { workerPath, workersPath } from '../workerPath';
import { registerWorker } from '../workerSource';
import { NikAdvice } from './NikAdvice';
import { NikInput } from './NikInput';
import { ContactInputs } from './ContactInputs';
import { IdentityInputs } from './PersonInputs';
import { useHomeVillage, VillageField } from './VillageField';
import { WorkInputs } from './WorkInputs';
import { emptyValues, personInput } from './workerValues';

export const WorkerAddPage = () => (
  <Permitted ability="workers.register">
    <AddForm />
  </Permitted>
);

const AddForm = () => {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const village = useHomeVillage();
  const { wanted, remember } = useSearchMemory();
  // Begun with what was looked for and not found.
  const [known] = useState({
    regionCode: village,
    ...(wanted?.by === 'nik' && { nik: wanted.nik }),
    ...(wanted?.by === 'name' && { name: wanted.name }),
  });

  const send = async (values: FormValues) => {
    try {
      return await registerWorker(personInput(values));
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'CONFLICT') {
        // Somebody was quicker, or our own answer was lost on its way: the form shows who it is.
        await queryClient.invalidateQueries({ queryKey: ['workerByNik'] });
      }
      throw failure;
    }
  };
  const { submit, error } = useCommand(send, async ({ id }) => {
    await navigate(workerPath(id));
    remember({ wanted: null });
  });

  return (
    <Page width="form">
      <PageHeader
        title={t('workers.form.add')}
        intro={t('workers.form.addIntro')}
        back={{ to: workersPath, label: t('workers.title') }}
      />
      <FormPage
        defaultValues={emptyValues(known)}
        save={t('workers.form.save')}
        cancelTo={workersPath}
        error={error}
        onSubmit={submit}
      >
        <FormGroup title={t('workers.form.identity')}>
          <NikInput source="nik" />
          <NikAdvice />
          <IdentityInputs />
        </FormGroup>
        <FormGroup title={t('workers.form.work')}>
          <VillageField source="regionCode" />
          <WorkInputs />
        </FormGroup>
        <ContactInputs />
      </FormPage>
    </Page>
  );
};
