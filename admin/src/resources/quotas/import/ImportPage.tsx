import Button from '@mui/material/Button';

import { FormPage } from '../../../components/FormPage';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { numberOf, textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { AllocationPage } from '../allocate/AllocationPage';
import { DonePanel } from '../allocate/DonePanel';
import { usePreviewed } from '../allocate/usePreviewed';
import { thisMonth, yearOf } from '../../../components/monthText';
import { ImportInputs } from './ImportInputs';
import { ImportNumbers } from './ImportNumbers';
import { ImportPreview } from './ImportPreview';
import { importQuotas } from './importSource';

export const ImportPage = () => (
  <AllocationPage words="quotaImport">
    <Steps />
  </AllocationPage>
);

const Steps = () => {
  const t = useText();
  const home = useHomeRegion();
  const { step, values, preview, confirm, back } = usePreviewed({ ...INITIAL, within: home ?? '' }, importQuotas);

  if (step.name === 'form') {
    return (
      <FormPage
        defaultValues={values}
        save={t('quotaImport.preview')}
        cancelTo="/quotas"
        error={preview.error}
        onSubmit={preview.submit}
      >
        <ImportInputs />
      </FormPage>
    );
  }
  // A row may have become impossible since it was looked at: then nothing was done, and it is looked at again.
  if (!step.result.isDone) {
    return <ImportPreview outcome={step.result} confirm={confirm} onBack={back} />;
  }
  return (
    <DonePanel
      title={t('quotaImport.doneTitle')}
      within={textOf(values, 'within')}
      year={numberOf(values, 'year') ?? yearOf(thisMonth())}
      actions={<Button onClick={back}>{t('quotaImport.again')}</Button>}
    >
      <ImportNumbers outcome={step.result} />
    </DonePanel>
  );
};

/** What most files are about: work accident and death, for a whole year. */
const INITIAL = {
  file: null,
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
