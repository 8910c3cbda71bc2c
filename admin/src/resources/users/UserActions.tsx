import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { UserEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { userChangePath } from './userPath';
import { reinstateUser, removeUser, suspendUser } from './userSource';

const deeds = {
  suspendUser: { words: 'suspend', send: suspendUser },
  reinstateUser: { words: 'reinstate', send: reinstateUser },
} as const;

/** What the server says that the viewer may do with the person. */
export const UserActions = ({ user: { id, name, abilities } }: { user: UserEntryFragment }) => {
  const t = useText();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<keyof typeof deeds | 'removeUser'>();
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
      {asked === 'removeUser' ? (
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
