import { TextInput, maxLength, required } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { RegionInput } from '../../components/RegionInput';
import type { UserEntryFragment } from '../../generated/graphql';
import { optionalTextOf, textOf } from '../../providers/formValues';
import { useFreshOne } from '../../providers/queries';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { userPath } from './userPath';
import { changeUser } from './userSource';

export const UserChangePage = () => {
  const { id = '' } = useParams();
  const { data: user, error } = useFreshOne('users', id);
  return user ? <ChangeForm key={id} user={user} /> : <NoRecord error={error} listPath="/users" />;
};

const ChangeForm = ({ user: { id, name, region } }: { user: UserEntryFragment }) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      changeUser(id, {
        name: textOf(values, 'name'),
        regionCode: optionalTextOf(values, 'regionCode'),
        reason: optionalTextOf(values, 'reason'),
      }),
    () => navigate(userPath(id)),
  );
  return (
    <Page width="form">
      <PageHeader title={t('users.change.title', { name })} back={{ to: userPath(id), label: name }} />
      <FormPage
        defaultValues={{ name, regionCode: region?.code ?? null, reason: '' }}
        save={t('form.save')}
        cancelTo={userPath(id)}
        error={error}
        onSubmit={submit}
      >
        <TextInput source="name" label="resources.users.fields.name" validate={[required(), maxLength(120)]} />
        <RegionInput source="regionCode" label={t('users.office')} helperText={t('users.add.officeHint')} />
        <TextInput
          source="reason"
          label={t('form.reason')}
          helperText={t('form.reasonHint')}
          validate={maxLength(500)}
        />
      </FormPage>
    </Page>
  );
};
