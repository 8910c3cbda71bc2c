import Button from '@mui/material/Button';

import { FormPage } from '../../../components/FormPage';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { numberOf, textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { thisMonth, yearOf } from '../../../components/monthText';
import { AllocateInputs } from './AllocateInputs';
import { AllocationNumbers } from './AllocationNumbers';
import { AllocationTerms } from './AllocationTerms';
import { allocateQuotas } from './allocationSource';
import { AllocationPage } from './AllocationPage';
import { DonePanel } from './DonePanel';
import { PreviewPanel } from './PreviewPanel';
import { usePreviewed } from './usePreviewed';

export const AllocatePage = () => (
  <AllocationPage words="quotas.allocate">
    <Steps />
  </AllocationPage>
);

const Steps = () => {
  const t = useText();
  const home = useHomeRegion();
  const { step, values, preview, confirm, back } = usePreviewed({ ...INITIAL, within: home ?? '' }, allocateQuotas);

  if (step.name === 'preview') {
    return (
      <PreviewPanel words="allocate" isAnything={step.result.regions > 0} confirm={confirm} onBack={back}>
        <AllocationNumbers outcome={step.result} isOneEach />
        <AllocationTerms values={values} />
      </PreviewPanel>
    );
  }
  if (step.name === 'done') {
    return (
      <DonePanel
        title={t('quotas.allocate.doneTitle')}
        within={textOf(values, 'within')}
        year={numberOf(values, 'year') ?? yearOf(thisMonth())}
        actions={<Button onClick={back}>{t('quotas.allocate.again')}</Button>}
      >
        <AllocationNumbers outcome={step.result} isOneEach />
      </DonePanel>
    );
  }
  return (
    <FormPage
      defaultValues={values}
      save={t('quotas.allocate.preview')}
      cancelTo="/quotas"
      error={preview.error}
      onSubmit={preview.submit}
    >
      <AllocateInputs />
    </FormPage>
  );
};

/** What is given most often: to villages, work accident and death, for a whole year. */
const INITIAL = {
  regionTypes: ['VILLAGE'],
  seatsPerRegion: null,
  fundingSourceCode: '',
  programmeCodes: ['JKK', 'JKM'],
  categoryCode: null,
  year: yearOf(thisMonth()),
  from: '01',
  to: '12',
  legalBasis: '',
  reason: '',
  open: true,
};
