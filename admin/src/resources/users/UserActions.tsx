import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { UserEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { userChangePath } from './userPath';
import { reinstateUser, removeUser, resetPassword, suspendUser } from './userSource';

const deeds = {
  suspendUser: { words: 'suspend', send: suspendUser },
  reinstateUser: { words: 'reinstate', send: reinstateUser },
} as const;

interface UserActionsProps {
  user: UserEntryFragment;
  /** Gets the new first password, which is shown once. */
  onPassword: (password: string) => void;
}

/** What the server says that the viewer may do with the person. */
export const UserActions = ({ user: { id, name, abilities }, onPassword }: UserActionsProps) => {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<keyof typeof deeds | 'removeUser' | 'resetPassword'>();
  const close = () => setAsked(undefined);
  const toggle = abilities.includes('reinstateUser') ? 'reinstateUser' : 'suspendUser';
  const may = (ability: string) => abilities.includes(ability);

  return (
    <>
      {may('changeUser') && (
        <Button component={Link} to={userChangePath(id)} variant="outlined">
          {t('users.change.action')}
        </Button>
      )}
      {may('resetPassword') && (
        <Button variant="outlined" onClick={() => setAsked('resetPassword')}>
          {t('users.reset.action')}
        </Button>
      )}
      {may(toggle) && (
        <Button variant="outlined" onClick={() => setAsked(toggle)}>
          {t(`users.${deeds[toggle].words}.action`)}
        </Button>
      )}
      {may('removeUser') && (
        <Button variant="outlined" color="error" onClick={() => setAsked('removeUser')}>
          {t('users.remove.action')}
        </Button>
      )}
      {asked === 'resetPassword' ? (
        <ConfirmDialog
          title={t('users.reset.title', { name })}
          text={t('users.reset.text')}
          confirm={t('users.reset.action')}
          send={(reason) => resetPassword(id, reason)}
          onDone={onPassword}
          onClose={close}
        />
      ) : asked === 'removeUser' ? (
        <ConfirmDialog
          title={t('users.remove.title', { name })}
          text={t('users.remove.text')}
          confirm={t('users.remove.confirm')}
          isGrave
          send={(reason) => removeUser(id, reason)}
          onDone={() => navigate('/users')}
          onClose={close}
        />
      ) : (
        asked && (
          <ConfirmDialog
            title={t(`users.${deeds[asked].words}.title`, { name })}
            text={t(`users.${deeds[asked].words}.text`)}
            confirm={t(`users.${deeds[asked].words}.action`)}
            isGrave={asked === 'suspendUser'}
            send={async (reason) => void (await deeds[asked].send(id, reason))}
            onClose={close}
          />
        )
      )}
    </>
  );
};
