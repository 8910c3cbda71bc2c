import { FormGroup } from '../../../components/FormGroup';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { ContactInputs } from './ContactInputs';
import { NikAdvice } from './NikAdvice';
import { NikInput } from './NikInput';
import { IdentityInputs } from './PersonInputs';
import { VillageField } from './VillageField';
import { WorkInputs } from './WorkInputs';

interface KnownWorkerInputsProps {
  worker: WorkerRecordFragment;
  /** Whether the village can be put right here; once enrolled, people move by a request of its own. */
  hasVillage: boolean;
}

/** All that can be put right about somebody known. What is masked begins empty, and stays when it is left so. */
export const KnownWorkerInputs = ({ worker, hasVillage }: KnownWorkerInputsProps) => {
  const t = useText();
  return (
    <>
      <FormGroup title={t('workers.form.identity')}>
        <NikInput source="nik" recorded={worker.nik} />
        <NikAdvice />
        <IdentityInputs />
      </FormGroup>
      <FormGroup title={t('workers.form.work')}>
        {hasVillage && <VillageField source="regionCode" />}
        <WorkInputs />
      </FormGroup>
      <ContactInputs known={worker} />
    </>
  );
};
