import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

import { FormFailure } from '../../../../account/FormFailure';
import { Fact, Facts } from '../../../../components/Facts';
import { useCommand } from '../../../../providers/useCommand';
import { useDay, useNumberFormat, useText } from '../../../../providers/useText';
import { StepPanel } from '../../../../components/StepPanel';
import type { DecreeDraft } from './decreeDraft';
import { ListPreview } from './ListPreview';
import type { Registrable, Registered } from './registrableSource';
import { register } from './registrableSource';

interface RegisterPreviewProps {
  list: readonly Registrable[];
  draft: DecreeDraft;
  onBack: () => void;
  onDone: (registered: Registered) => void;
}

/** All that is about to be done, before it is done for good. */
export const RegisterPreview = ({ list, draft, onBack, onDone }: RegisterPreviewProps) => {
  const t = useText();
  const day = useDay();
  const format = useNumberFormat();
  const { submit, isPending, error } = useCommand(() => register(list, draft), onDone);
  const count = { smart_count: list.length, count: format(list.length) };
  return (
    <StepPanel
      title={t('decrees.register.previewTitle', count)}
      actions={
        <>
          <Button variant="contained" loading={isPending} onClick={() => void submit(undefined)}>
            {t('decrees.register.confirm', count)}
          </Button>
          <Button variant="outlined" disabled={isPending} onClick={onBack}>
            {t('quotas.allocate.back')}
          </Button>
        </>
      }
    >
      <Alert severity="info">{t('decrees.register.forGood')}</Alert>
      <Facts>
        <Fact term={t('decrees.number')}>{draft.number}</Fact>
        <Fact term={t('decrees.date')}>{day(draft.date)}</Fact>
        {draft.title && <Fact term={t('decrees.about')}>{draft.title}</Fact>}
        <Fact term={t('decrees.paper')}>{draft.paper.name}</Fact>
      </Facts>
      <ListPreview list={list} />
      <FormFailure error={error} />
    </StepPanel>
  );
};
