import { FormGroup } from '../../../components/FormGroup';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { ContactInputs } from './ContactInputs';
import { NikAdvice } from './NikAdvice';
import { NikInput } from './NikInput';
import { IdentityInputs } from './PersonInputs';
import { VillageField } from './VillageField';
import { WorkInputs } from './WorkInputs';

/** All that can be put right about somebody known. What is masked begins empty, and stays when it is left so. */
export const KnownWorkerInputs = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  return (
    <>
      <FormGroup title={t('workers.form.identity')}>
        <NikInput source="nik" recorded={worker.nik} />
        <NikAdvice />
        <IdentityInputs />
      </FormGroup>
      <FormGroup title={t('workers.form.work')}>
        <VillageField source="regionCode" />
        <WorkInputs />
      </FormGroup>
      <ContactInputs known={worker} />
    </>
  );
};
