import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { FormPage } from '../../../components/FormPage';
import { RegionInput } from '../../../components/RegionInput';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { numberOf, textOf } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { thisMonth, yearOf } from '../../../components/monthText';
import { openDraftsPath } from '../quotaPath';
import { AllocationNumbers } from './AllocationNumbers';
import { copyQuotas } from './allocationSource';
import { AllocationPage } from './AllocationPage';
import { DonePanel } from './DonePanel';
import { NarrowingInputs } from './NarrowingInputs';
import { PreviewPanel } from './PreviewPanel';
import { ReasonInputs } from './ReasonInputs';
import { usePreviewed } from './usePreviewed';
import { YearInput } from './YearInput';

export const CopyPage = () => (
  <AllocationPage words="quotas.copy">
    <Steps />
  </AllocationPage>
);

const Steps = () => {
  const t = useText();
  const home = useHomeRegion();
  const { step, values, preview, confirm, back } = usePreviewed({ ...initialValues(), within: home ?? '' }, copyQuotas);
  const toYear = numberOf(values, 'toYear') ?? yearOf(thisMonth());

  if (step.name === 'preview') {
    return (
      <PreviewPanel words="copy" isAnything={step.result.regions > 0} confirm={confirm} onBack={back}>
        <AllocationNumbers outcome={step.result} isOneEach={false} />
      </PreviewPanel>
    );
  }
  if (step.name === 'done') {
    return (
      <DonePanel
        title={t('quotas.copy.doneTitle')}
        within={textOf(values, 'within')}
        year={toYear}
        actions={
          <Button component={Link} to={`${openDraftsPath}?year=${toYear}`}>
            {t('quotas.copy.openNow')}
          </Button>
        }
      >
        <AllocationNumbers outcome={step.result} isOneEach={false} />
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
      <RegionInput source="within" label={t('quotas.allocate.within')} isRequired />
      <YearInput source="fromYear" label={t('quotas.copy.fromYear')} />
      <YearInput source="toYear" label={t('quotas.copy.toYear')} />
      <NarrowingInputs withCategory />
      <ReasonInputs />
    </FormPage>
  );
};

const initialValues = () => ({
  fromYear: yearOf(thisMonth()),
  toYear: yearOf(thisMonth()) + 1,
  fundingSourceCodes: null,
  categoryCodes: null,
  legalBasis: '',
  reason: '',
});
