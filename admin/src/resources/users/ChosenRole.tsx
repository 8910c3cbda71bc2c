import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { FormDataConsumer } from 'react-admin';

import { PermissionList } from '../../components/PermissionList';
import { textOf } from '../../providers/formValues';
import { useOne } from '../../providers/queries';
import { useText } from '../../providers/useText';

/** What the role that is chosen in the form would allow. */
export const ChosenRole = ({ source }: { source: string }) => (
  <FormDataConsumer>
    {({ formData }) => {
      const code = textOf(formData, source);
      return code && <RoleMeaning code={code} />;
    }}
  </FormDataConsumer>
);

const RoleMeaning = ({ code }: { code: string }) => {
  const t = useText();
  const { data: role } = useOne('roles', code);
  return (
    role && (
      <Paper sx={{ p: 2, mb: 1, bgcolor: 'background.default' }}>
        <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{t('users.grant.allows')}</Typography>
        <PermissionList permissions={role.permissions} heading="h2" />
        {role.requiresSecondFactor && (
          <Alert severity="info" role="note" sx={{ mt: 1.5 }}>
            {t('users.grant.factor')}
          </Alert>
        )}
      </Paper>
    )
  );
};
