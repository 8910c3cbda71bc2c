import { TextInput, maxLength } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { groupedValues } from '../../components/permissionValues';
import { PermissionsInput } from '../../components/PermissionsInput';
import type { GroupOfPermissions } from '../../components/usePermissions';
import { usePermissionGroups } from '../../components/usePermissions';
import type { ApiClientEntryFragment } from '../../generated/graphql';
import { choicesOf, numberOf, optionalTextOf, textOf } from '../../providers/formValues';
import { useFreshOne } from '../../providers/queries';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { apiClientPath } from './apiClientPath';
import { changeApiClient } from './apiClientSource';
import { LimitInputs, NameInputs } from './ClientInputs';

export const ApiClientChangePage = () => {
  const { id = '' } = useParams();
  const { data: client, error } = useFreshOne('apiClients', id);
  const groups = usePermissionGroups(client?.scopes ?? []);
  return client && groups ? (
    <ChangeForm key={id} client={client} groups={groups} />
  ) : (
    <NoRecord error={error} listPath="/apiClients" />
  );
};

interface ChangeFormProps {
  client: ApiClientEntryFragment;
  groups: readonly GroupOfPermissions[];
}

const ChangeForm = ({ client, groups }: ChangeFormProps) => {
  const { id, name, purpose, budget, operationCost, mayIntrospect, scopes } = client;
  const t = useText();
  const navigate = useNavigate();
  const { data: viewer } = useViewer();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) => {
      const wanted = { budget: numberOf(values, 'budget'), operationCost: numberOf(values, 'operationCost') };
      return changeApiClient(id, {
        name: textOf(values, 'name'),
        purpose: textOf(values, 'purpose'),
        scopes: choicesOf(values, 'scopes'),
        reason: optionalTextOf(values, 'reason'),
        mayIntrospect: values['mayIntrospect'] === true,
        // What the viewer could not give stays, unless it is spoken of.
        ...(wanted.budget !== budget && { budget: wanted.budget }),
        ...(wanted.operationCost !== operationCost && { operationCost: wanted.operationCost }),
      });
    },
    () => navigate(apiClientPath(id)),
  );
  return (
    <Page width="form">
      <PageHeader title={t('apiClients.change.title', { name })} back={{ to: apiClientPath(id), label: name }} />
      <FormPage
        defaultValues={{
          name,
          purpose,
          budget,
          operationCost,
          mayIntrospect,
          scopes: groupedValues(groups),
          reason: '',
        }}
        save={t('form.save')}
        cancelTo={apiClientPath(id)}
        error={error}
        onSubmit={submit}
      >
        <NameInputs />
        <LimitInputs />
        <PermissionsInput source="scopes" permissions={[...scopes, ...(viewer?.abilities ?? [])]} />
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
