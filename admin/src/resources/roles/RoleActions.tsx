import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { RoleEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { roleChangePath } from './rolePath';
import { requireSecondFactor, retireRole } from './roleSource';

/** What the server says that the viewer may do with the role. */
export const RoleActions = ({ role }: { role: RoleEntryFragment }) => {
  const t = useText();
  const [asked, setAsked] = useState<'factor' | 'retire'>();
  const { code, name, abilities, requiresSecondFactor } = role;
  const factor = requiresSecondFactor ? 'release' : 'require';
  const close = () => setAsked(undefined);

  return (
    <>
      {abilities.includes('changeRole') && (
        <Button component={Link} to={roleChangePath(code)} variant="outlined">
          {t('roles.change.action')}
        </Button>
      )}
      {abilities.includes('requireSecondFactor') && (
        <Button variant="outlined" onClick={() => setAsked('factor')}>
          {t(`roles.${factor}.action`)}
        </Button>
      )}
      {abilities.includes('retireRole') && (
        <Button variant="outlined" color="error" onClick={() => setAsked('retire')}>
          {t('roles.retire.action')}
        </Button>
      )}
      {asked === 'factor' && (
        <ConfirmDialog
          title={t(`roles.${factor}.title`, { name })}
          text={t(`roles.${factor}.text`)}
          confirm={t(`roles.${factor}.action`)}
          send={() => requireSecondFactor(code, !requiresSecondFactor)}
          onClose={close}
        >
          {null}
        </ConfirmDialog>
      )}
      {asked === 'retire' && (
        <ConfirmDialog
          title={t('roles.retire.title', { name })}
          text={t('roles.retire.text')}
          confirm={t('roles.retire.confirm')}
          isGrave
          send={(reason) => retireRole(code, reason)}
          onClose={close}
        />
      )}
    </>
  );
};
