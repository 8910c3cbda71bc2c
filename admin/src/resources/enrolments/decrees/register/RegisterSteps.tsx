import { DateInput, TextInput, maxLength, required } from 'react-admin';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { FileInput } from '../../../../components/FileInput';
import { FormPage } from '../../../../components/FormPage';
import { useToday } from '../../../../components/useToday';
import { useText } from '../../../../providers/useText';
import { decreePath } from '../decreePath';
import type { DecreeDraft } from './decreeDraft';
import { toDraft } from './decreeDraft';
import { ListPreview } from './ListPreview';
import { RegisterPreview } from './RegisterPreview';
import type { Registrable } from './registrableSource';

interface RegisterStepsProps {
  list: readonly Registrable[];
  listPath: string;
}

/** The decree is filled in, looked at beside its list, and registered. */
export const RegisterSteps = ({ list, listPath }: RegisterStepsProps) => {
  const t = useText();
  const today = useToday();
  const navigate = useNavigate();
  const [values, setValues] = useState<Record<string, unknown>>({ number: '', date: today, title: '', paper: null });
  const [draft, setDraft] = useState<DecreeDraft>();

  if (draft) {
    return (
      <RegisterPreview
        list={list}
        draft={draft}
        onBack={() => setDraft(undefined)}
        onDone={({ decreeId, refused }) => void navigate(decreePath(decreeId), { state: { refused } })}
      />
    );
  }
  const notLater = (day: unknown) =>
    typeof day === 'string' && day > today ? t('decrees.register.notLater') : undefined;
  return (
    <>
      <ListPreview list={list} />
      <FormPage
        defaultValues={values}
        save={t('quotas.allocate.preview')}
        cancelTo={listPath}
        error={null}
        onSubmit={async (given) => {
          setValues(given);
          setDraft(toDraft(given));
          return undefined;
        }}
      >
        <TextInput
          source="number"
          label={t('decrees.number')}
          helperText={t('decrees.register.numberHint')}
          validate={[required(), maxLength(100)]}
        />
        <DateInput
          source="date"
          label={t('decrees.date')}
          helperText={false}
          size="medium"
          validate={[required(), notLater]}
        />
        <TextInput
          source="title"
          label={t('decrees.about')}
          helperText={t('decrees.register.titleHint')}
          validate={maxLength(300)}
          multiline
        />
        <FileInput
          source="paper"
          label={t('decrees.paper')}
          hint={t('decrees.register.paperHint')}
          accept=".pdf,.jpg,.jpeg,.png"
        />
      </FormPage>
    </>
  );
};
