import { DateInput, required } from 'react-admin';

import { useToday } from '../../../components/useToday';
import { textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { ProposalForm, ProposalPage } from './ProposalPage';
import { proposeDeath } from './workerRequestSource';

/** Reports that somebody has died: from then on nobody enrols them. */
export const DeathPage = () => {
  const t = useText();
  const today = useToday();
  return (
    <ProposalPage ability="proposeDeath">
      {(worker) => (
        <ProposalForm
          worker={worker}
          title={t('workerRequests.death.title', { name: worker.name })}
          intro={t('workerRequests.death.intro')}
          defaultValues={{ diedOn: '' }}
          send={(values) => proposeDeath(worker.id, textOf(values, 'diedOn'), textOf(values, 'reason'))}
        >
          {() => (
            <DateInput
              source="diedOn"
              label={t('workerRequests.death.day')}
              validate={[required(), (day: unknown) => (String(day) > today ? t('workers.form.future') : undefined)]}
              helperText={false}
              variant="outlined"
              size="medium"
              fullWidth
              slotProps={{ htmlInput: { min: worker.birthDate, max: today } }}
            />
          )}
        </ProposalForm>
      )}
    </ProposalPage>
  );
};
