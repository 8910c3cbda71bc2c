import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { CheckboxGroupInput } from 'react-admin';

import type { FormValues } from '../providers/formValues';
import { choicesOf } from '../providers/formValues';
import { useText } from '../providers/useText';
import { usePermissionGroups } from './usePermissions';

/** Ticks for the permissions that may be given, one group below the other: `source.QUOTAS`, `source.WORKERS` and so on. */
export const PermissionsInput = ({ source, permissions }: { source: string; permissions: readonly string[] }) => {
  const t = useText();
  const groups = usePermissionGroups(permissions);
  if (!groups) {
    return <Skeleton variant="rounded" height={240} />;
  }
  // One is missing from all groups together; the first of them says so.
  const needOne = (_value: unknown, values: FormValues) =>
    choicesOf(values, source).length === 0 ? t('permissions.missing') : undefined;

  return (
    <Box sx={groupStyle}>
      <Typography component="h2" variant="h2">
        {t('permissions.title')}
      </Typography>
      {groups.map(({ group, permissions }, index) => (
        <CheckboxGroupInput
          key={group}
          source={`${source}.${group}`}
          label={t(`permissions.group.${group}`)}
          choices={permissions.map(({ key, meaning }) => ({ id: key, name: meaning }))}
          translateChoice={false}
          row={false}
          helperText={false}
          fullWidth
          {...(index === 0 && { validate: needOne })}
        />
      ))}
    </Box>
  );
};

const groupStyle = {
  display: 'grid',
  gap: 2,
  '& .MuiFormLabel-root': { fontSize: '1.0625rem', fontWeight: 600, color: 'text.primary' },
  '& .MuiFormControlLabel-root': { minHeight: 44, alignItems: 'flex-start' },
  '& .MuiFormControlLabel-label': { pt: 1 },
};
