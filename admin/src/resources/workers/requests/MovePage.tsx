import { DateInput, RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';

import { RegionInput } from '../../../components/RegionInput';
import { useRegionPlace } from '../../../components/regionName';
import { useToday } from '../../../components/useToday';
import type { FormValues } from '../../../providers/formValues';
import { textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { ProposalForm, ProposalPage } from './ProposalPage';
import { proposeMove } from './workerRequestSource';

/** Tells that somebody lives elsewhere since a day: in another village, or away from all regions here. */
export const MovePage = () => {
  const t = useText();
  const today = useToday();
  const placeOf = useRegionPlace();
  return (
    <ProposalPage ability="proposeMove">
      {(worker) => (
        <ProposalForm
          worker={worker}
          title={t('workerRequests.move.title', { name: worker.name })}
          intro={t('workerRequests.move.intro', { place: placeOf(worker.village) })}
          defaultValues={{ where: 'here', regionCode: null, from: today }}
          send={(values) => proposeMove(worker.id, placeIn(values), textOf(values, 'from'), textOf(values, 'reason'))}
        >
          {() => <MoveInputs />}
        </ProposalForm>
      )}
    </ProposalPage>
  );
};

const MoveInputs = () => {
  const t = useText();
  const where: unknown = useWatch({ name: 'where' });
  return (
    <>
      <RadioButtonGroupInput
        source="where"
        label={t('workerRequests.move.where')}
        choices={(['here', 'away'] as const).map((id) => ({ id, name: t(`workerRequests.move.${id}`) }))}
        row={false}
        helperText={false}
      />
      {where === 'here' && (
        <RegionInput source="regionCode" label={t('workerRequests.move.to')} isRequired villages="all" />
      )}
      <DateInput
        source="from"
        label={t('workerRequests.move.from')}
        validate={required()}
        helperText={false}
        variant="outlined"
        size="medium"
        fullWidth
      />
    </>
  );
};

/** Null: away from all regions here. */
const placeIn = (values: FormValues): string | null =>
  textOf(values, 'where') === 'away' ? null : textOf(values, 'regionCode');
