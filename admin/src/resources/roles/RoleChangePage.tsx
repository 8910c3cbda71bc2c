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
import { choicesOf, optionalTextOf, textOf } from '../../providers/formValues';
import { useFreshOne } from '../../providers/queries';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { useViewer } from '../../providers/useViewer';
import { RoleNames } from './RoleNames';
import { rolePath } from './rolePath';
import type { RoleRecord } from './roleSource';
import { changeRole } from './roleSource';

export const RoleChangePage = () => {
  const { id: code = '' } = useParams();
  const { data: role, error } = useFreshOne('roles', code);
  const groups = usePermissionGroups(role?.permissions ?? []);
  return role && groups ? (
    <ChangeForm key={code} role={role} groups={groups} />
  ) : (
    <NoRecord error={error} listPath="/roles" />
  );
};

const ChangeForm = ({ role, groups }: { role: RoleRecord; groups: readonly GroupOfPermissions[] }) => {
  const t = useText();
  const navigate = useNavigate();
  const { data: viewer } = useViewer();
  const { code, name, nameId, nameEn, version } = role;
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      changeRole(code, {
        // Of what was on view when the form was opened, not of what somebody else has saved meanwhile.
        version: Number(values['version']),
        nameId: textOf(values, 'nameId'),
        nameEn: textOf(values, 'nameEn'),
        permissions: choicesOf(values, 'permissions'),
        reason: optionalTextOf(values, 'reason'),
      }),
    () => navigate(rolePath(code)),
  );
  return (
    <Page width="form">
      <PageHeader
        title={t('roles.change.title', { name })}
        intro={t('roles.change.intro')}
        back={{ to: rolePath(code), label: name }}
      />
      <FormPage
        defaultValues={{ version, nameId, nameEn, permissions: groupedValues(groups), reason: '' }}
        save={t('form.save')}
        cancelTo={rolePath(code)}
        error={error}
        onSubmit={submit}
      >
        <RoleNames />
        <PermissionsInput source="permissions" permissions={[...role.permissions, ...(viewer?.abilities ?? [])]} />
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
