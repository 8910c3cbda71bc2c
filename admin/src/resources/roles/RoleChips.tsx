import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

import type { RoleEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';

/** Whose role it is, and what it asks for. */
export const RoleChips = ({ role }: { role: RoleEntryFragment }) => {
  const t = useText();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Chip size="small" variant="outlined" label={t(role.isShipped ? 'roles.shipped' : 'roles.own')} />
      {role.requiresSecondFactor && <Chip size="small" color="primary" label={t('roles.factor')} />}
      {role.retiredAt && <Chip size="small" color="error" label={t('roles.retired')} />}
    </Box>
  );
};
