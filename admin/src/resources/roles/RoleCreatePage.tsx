import { BooleanInput, TextInput, maxLength, required } from 'react-admin';
import { useNavigate } from 'react-router';

import { SignedIn } from '../../account/SignedIn';
import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { PermissionsInput } from '../../components/PermissionsInput';
import { choicesOf, isTicked, textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { RoleNames } from './RoleNames';
import { rolePath } from './rolePath';
import { createRole } from './roleSource';

export const RoleCreatePage = () => <SignedIn>{({ abilities }) => <CreateForm held={abilities} />}</SignedIn>;

const CreateForm = ({ held }: { held: readonly string[] }) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      createRole({
        code: textOf(values, 'code'),
        nameId: textOf(values, 'nameId'),
        nameEn: textOf(values, 'nameEn'),
        permissions: choicesOf(values, 'permissions'),
        requiresSecondFactor: isTicked(values, 'requiresSecondFactor'),
      }),
    ({ code }) => navigate(rolePath(code)),
  );
  return (
    <Page width="form">
      <PageHeader
        title={t('roles.create.title')}
        intro={t('roles.create.intro')}
        back={{ to: '/roles', label: t('roles.title') }}
      />
      <FormPage
        defaultValues={{ code: '', nameId: '', nameEn: '', permissions: {}, requiresSecondFactor: false }}
        save={t('roles.create.action')}
        cancelTo="/roles"
        error={error}
        onSubmit={submit}
      >
        <RoleNames />
        <TextInput
          source="code"
          label={t('roles.code')}
          helperText={t('roles.create.codeHint')}
          validate={[required(), maxLength(40)]}
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <BooleanInput
          source="requiresSecondFactor"
          label={t('roles.factor')}
          helperText={t('roles.create.factorHint')}
        />
        <PermissionsInput source="permissions" permissions={held} />
      </FormPage>
    </Page>
  );
};
