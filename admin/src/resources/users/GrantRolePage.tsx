import { DateInput, ReferenceInput, SelectInput, TextInput, maxLength, required } from 'react-admin';
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
import { ChosenRole } from './ChosenRole';
import { userPath } from './userPath';
import { grantRole } from './userSource';

export const GrantRolePage = () => {
  const { id = '' } = useParams();
  const { data: user, error } = useFreshOne('users', id);
  return user ? <GrantForm key={id} user={user} /> : <NoRecord error={error} listPath="/users" />;
};

const GrantForm = ({ user: { id, name, region } }: { user: UserEntryFragment }) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      grantRole({
        userId: id,
        roleCode: textOf(values, 'roleCode'),
        regionCode: optionalTextOf(values, 'regionCode'),
        from: optionalTextOf(values, 'from'),
        to: optionalTextOf(values, 'to'),
        reason: optionalTextOf(values, 'reason'),
      }),
    () => navigate(userPath(id)),
  );
  return (
    <Page width="form">
      <PageHeader title={t('users.grant.title', { name })} back={{ to: userPath(id), label: name }} />
      <FormPage
        // Most people work where their office is.
        defaultValues={{ roleCode: '', regionCode: region?.code ?? null, from: '', to: '', reason: '' }}
        save={t('users.grant.action')}
        cancelTo={userPath(id)}
        error={error}
        onSubmit={submit}
      >
        <ReferenceInput source="roleCode" reference="roles" filter={{ isRetired: false }} perPage={200}>
          <SelectInput
            label={t('users.grant.role')}
            optionText="name"
            validate={required()}
            helperText={false}
            variant="outlined"
            size="medium"
            fullWidth
          />
        </ReferenceInput>
        <ChosenRole source="roleCode" />
        <RegionInput source="regionCode" label={t('users.grant.region')} helperText={t('users.grant.regionHint')} />
        <DateInput source="from" label={t('users.grant.from')} {...dayStyle} />
        <DateInput source="to" label={t('users.grant.to')} {...dayStyle} />
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

const dayStyle = { variant: 'outlined', size: 'medium', helperText: false, fullWidth: true } as const;
