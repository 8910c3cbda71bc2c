import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, email, maxLength, required } from 'react-admin';
import { Link } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { RegionInput } from '../../components/RegionInput';
import { SecretPanel } from '../../components/SecretPanel';
import { useHomeRegion } from '../../components/useHomeRegion';
import type { AddUserMutation } from '../../generated/graphql';
import { optionalTextOf, textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { grantPath, userPath } from './userPath';
import { addUser } from './userSource';

type Added = AddUserMutation['addUser'];

export const UserAddPage = () => {
  const t = useText();
  const [added, setAdded] = useState<Added>();
  return (
    <Page width="form">
      <PageHeader
        title={added ? t('users.add.done', { name: added.user.name }) : t('users.add.title')}
        {...(!added && { intro: t('users.add.intro') })}
        back={{ to: '/users', label: t('users.title') }}
      />
      {added ? <FirstPassword added={added} /> : <AddForm onDone={setAdded} />}
    </Page>
  );
};

const AddForm = ({ onDone }: { onDone: (added: Added) => void }) => {
  const t = useText();
  const home = useHomeRegion();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      addUser({
        name: textOf(values, 'name'),
        email: textOf(values, 'email'),
        regionCode: optionalTextOf(values, 'regionCode'),
      }),
    onDone,
  );
  return (
    <FormPage
      defaultValues={{ name: '', email: '', regionCode: home }}
      save={t('users.add.action')}
      cancelTo="/users"
      error={error}
      onSubmit={submit}
    >
      <TextInput source="name" label="resources.users.fields.name" validate={[required(), maxLength(120)]} />
      <TextInput
        source="email"
        type="email"
        label="E-mail"
        validate={[required(), email()]}
        slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } }}
      />
      <RegionInput source="regionCode" label={t('users.office')} helperText={t('users.add.officeHint')} />
    </FormPage>
  );
};

const FirstPassword = ({ added: { user, password } }: { added: Added }) => {
  const t = useText();
  return (
    <SecretPanel
      title={t('users.add.password')}
      text={t('users.add.passwordText', { name: user.name })}
      secret={password}
    >
      {user.abilities.includes('grantRole') && (
        <Button component={Link} to={grantPath(user.id)} variant="contained">
          {t('users.add.next')}
        </Button>
      )}
      <Button component={Link} to={userPath(user.id)}>
        {t('secret.done')}
      </Button>
    </SecretPanel>
  );
};
