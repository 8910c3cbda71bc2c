import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import { Section } from '../../components/Section';
import type { ApiClientEntryFragment } from '../../generated/graphql';
import { useDateFormat, useText } from '../../providers/useText';
import { revokeApiKey } from './apiClientSource';

type Key = ApiClientEntryFragment['keys'][number];

/** The keys of a client, by their beginnings: the whole is shown once. */
export const ClientKeys = ({ client: { keys, abilities } }: { client: ApiClientEntryFragment }) => {
  const t = useText();
  return (
    <Section title={t('apiClients.key.list')}>
      {keys.length === 0 ? (
        <Typography color="text.secondary">{t('apiClients.key.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {keys.map((key) => (
            <KeyRow key={key.prefix} apiKey={key} canRevoke={abilities.includes('revokeApiKey') && key.isLive} />
          ))}
        </Box>
      )}
    </Section>
  );
};

const KeyRow = ({ apiKey, canRevoke }: { apiKey: Key; canRevoke: boolean }) => {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const { prefix, isLive } = apiKey;
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="code" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {prefix}…
          </Box>
          {isLive && <Chip size="small" color="primary" label={t('apiClients.key.live')} />}
        </Box>
        <KeyTimes apiKey={apiKey} />
      </Box>
      {canRevoke && (
        <Button
          variant="outlined"
          color="error"
          aria-label={t('apiClients.revokeKey.label', { prefix })}
          onClick={() => setAsked(true)}
        >
          {t('apiClients.revokeKey.action')}
        </Button>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('apiClients.revokeKey.title', { prefix: `${prefix}…` })}
          text={t('apiClients.revokeKey.text')}
          confirm={t('apiClients.revokeKey.action')}
          isGrave
          send={(reason) => revokeApiKey(prefix, reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </Box>
  );
};

const KeyTimes = ({ apiKey: { createdAt, expiresAt, lastUsedAt, revokedAt, isLive } }: { apiKey: Key }) => {
  const t = useText();
  const day = useDateFormat({ dateStyle: 'medium' });
  const time = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' });
  const parts = [
    ...(revokedAt
      ? [t('apiClients.key.revoked', { at: time(revokedAt) })]
      : isLive
        ? []
        : [t('apiClients.key.expired')]),
    t('apiClients.key.made', { at: day(createdAt) }),
    t('apiClients.key.expires', { at: day(expiresAt) }),
    lastUsedAt ? t('apiClients.key.used', { at: time(lastUsedAt) }) : t('apiClients.key.unused'),
  ];
  return (
    <Typography variant="body2" color="text.secondary">
      {parts.join(' · ')}
    </Typography>
  );
};

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  py: 1.5,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};
