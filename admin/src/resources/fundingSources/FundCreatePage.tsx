import { TextInput, maxLength, required } from 'react-admin';
import { useNavigate } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { useHomeRegion } from '../../components/useHomeRegion';
import { textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { FundInputs } from './FundInputs';
import { fundPath } from './fundPath';
import { createFund } from './fundSource';
import { inputIn, newValues } from './fundValues';

export const FundCreatePage = () => (
  <Permitted ability="funds.manage">
    <CreateForm />
  </Permitted>
);

const CreateForm = () => {
  const t = useText();
  const navigate = useNavigate();
  const home = useHomeRegion();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) => createFund({ ...inputIn(values), code: textOf(values, 'code') }),
    ({ code }) => navigate(fundPath(code)),
  );
  return (
    <Page width="form">
      <PageHeader title={t('funds.create.title')} back={{ to: '/fundingSources', label: t('funds.title') }} />
      <FormPage
        defaultValues={newValues(home)}
        save={t('funds.create.action')}
        cancelTo="/fundingSources"
        error={error}
        onSubmit={submit}
      >
        <TextInput
          source="code"
          label={t('funds.field.code')}
          helperText={t('funds.hint.code')}
          validate={[required(), maxLength(40)]}
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <FundInputs />
      </FormPage>
    </Page>
  );
};
