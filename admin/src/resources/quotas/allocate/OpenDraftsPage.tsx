import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';

import { FormPage } from '../../../components/FormPage';
import { RegionInput } from '../../../components/RegionInput';
import { useHomeRegion } from '../../../components/useHomeRegion';
import { numberOf, textOf } from '../../../providers/formValues';
import { useNumberFormat, useText } from '../../../providers/useText';
import { budgetYears, thisMonth, yearOf } from '../../../components/monthText';
import { openDrafts } from './allocationSource';
import { AllocationPage } from './AllocationPage';
import { DonePanel } from './DonePanel';
import { NarrowingInputs } from './NarrowingInputs';
import { PlanNumbers } from '../../../components/PlanNumbers';
import { PreviewPanel } from './PreviewPanel';
import { ReasonInputs } from './ReasonInputs';
import { usePreviewed } from './usePreviewed';
import { YearInput } from './YearInput';

/** Once a budget is passed. The copied year comes along in the address. */
export const OpenDraftsPage = () => (
  <AllocationPage words="quotas.openDrafts">
    <Steps />
  </AllocationPage>
);

const Steps = () => {
  const t = useText();
  const format = useNumberFormat();
  const home = useHomeRegion();
  const initial = { within: home ?? '', year: useAskedYear(), fundingSourceCodes: null, reason: '' };
  const { step, values, preview, confirm, back } = usePreviewed(initial, openDrafts);
  const year = numberOf(values, 'year') ?? initial.year;

  if (step.name === 'preview') {
    return (
      <PreviewPanel words="openDrafts" isAnything={step.result > 0} confirm={confirm} onBack={back}>
        <PlanNumbers
          numbers={[
            { term: t('quotas.openDrafts.drafts'), value: format(step.result) },
            { term: t('quotas.allocate.year'), value: String(year) },
          ]}
        />
      </PreviewPanel>
    );
  }
  if (step.name === 'done') {
    return (
      <DonePanel title={t('quotas.openDrafts.doneTitle')} within={textOf(values, 'within')} year={year}>
        <Typography>{t('quotas.openDrafts.done', { smart_count: step.result, count: format(step.result) })}</Typography>
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
      <YearInput source="year" label={t('quotas.allocate.year')} />
      <NarrowingInputs />
      <ReasonInputs withLegalBasis={false} />
    </FormPage>
  );
};

function useAskedYear(): number {
  const [params] = useSearchParams();
  const now = yearOf(thisMonth());
  const asked = Number(params.get('year'));
  return budgetYears(now).includes(asked) ? asked : now;
}
