import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import type { ApiClientEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { apiClientChangePath } from './apiClientPath';
import { revokeApiClient, rotateApiKey } from './apiClientSource';

interface ClientActionsProps {
  client: ApiClientEntryFragment;
  /** Gets the new key, which is shown once. */
  onKey: (key: string) => void;
}

/** What the server says that the viewer may do with the client. */
export const ClientActions = ({ client: { id, name, abilities }, onKey }: ClientActionsProps) => {
  const t = useText();
  const [asked, setAsked] = useState<'rotate' | 'revoke'>();
  const [days, setDays] = useState('365');
  const close = () => setAsked(undefined);

  return (
    <>
      {abilities.includes('rotateApiKey') && (
        <Button variant="contained" onClick={() => setAsked('rotate')}>
          {t('apiClients.rotate.action')}
        </Button>
      )}
      {abilities.includes('changeApiClient') && (
        <Button component={Link} to={apiClientChangePath(id)} variant="outlined">
          {t('apiClients.change.action')}
        </Button>
      )}
      {abilities.includes('revokeApiClient') && (
        <Button variant="outlined" color="error" onClick={() => setAsked('revoke')}>
          {t('apiClients.revoke.action')}
        </Button>
      )}
      {asked === 'rotate' && (
        <ConfirmDialog
          title={t('apiClients.rotate.title', { name })}
          text={t('apiClients.rotate.text')}
          confirm={t('apiClients.rotate.confirm')}
          send={() => rotateApiKey(id, Math.trunc(Number(days)))}
          onDone={({ key }) => onKey(key)}
          onClose={close}
        >
          <TextField
            label={t('apiClients.create.days')}
            type="number"
            value={days}
            onChange={(event) => setDays(event.target.value)}
            fullWidth
            slotProps={{ htmlInput: { min: 1, max: 366, inputMode: 'numeric' } }}
          />
        </ConfirmDialog>
      )}
      {asked === 'revoke' && (
        <ConfirmDialog
          title={t('apiClients.revoke.title', { name })}
          text={t('apiClients.revoke.text')}
          confirm={t('apiClients.revoke.action')}
          isGrave
          send={(reason) => revokeApiClient(id, reason)}
          onClose={close}
        />
      )}
    </>
  );
};
