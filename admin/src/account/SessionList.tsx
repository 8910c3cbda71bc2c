import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { AccountQuery } from '../generated/graphql';
import { signOut } from '../providers/signIn';
import { useDateFormat, useText } from '../providers/useText';
import { endSession } from './accountSource';
import { browserName } from './browserName';
import { FormFailure } from './FormFailure';

type Session = NonNullable<AccountQuery['viewer']>['sessions'][number];

/** Where the person is signed in, with a way to end what is not theirs or was forgotten. */
export const SessionList = ({ sessions }: { sessions: readonly Session[] }) => {
  const t = useText();
  return (
    <Paper component="section" aria-labelledby="sessions" sx={{ p: 2 }}>
      <Typography component="h2" variant="h2" id="sessions">
        {t('account.sessions.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('account.sessions.intro')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Box>
    </Paper>
  );
};

const SessionRow = ({ session }: { session: Session }) => {
  const t = useText();
  const format = useDateFormat({ dateStyle: 'medium', timeStyle: 'short' });
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await (session.isCurrent ? signOut() : endSession(session.id));
      await queryClient.invalidateQueries({ queryKey: ['api', 'Account'] });
    },
  });
  const browser = browserName(session.userAgent) ?? t('account.sessions.unknown');
  const since = t('account.sessions.since', { from: format(session.createdAt), to: format(session.expiresAt) });

  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {browser}
          </Typography>
          {session.isCurrent && <Chip size="small" color="primary" label={t('account.sessions.current')} />}
        </Box>
        <Typography variant="body2" color="text.secondary">
          {since}
        </Typography>
        {session.address && (
          <Typography variant="body2" color="text.secondary">
            {t('account.sessions.address', { address: session.address })}
          </Typography>
        )}
      </Box>
      <Button
        variant="outlined"
        loading={isPending}
        onClick={() => mutate()}
        {...(!session.isCurrent && { 'aria-label': t('account.sessions.endThis', { browser, since }) })}
      >
        {t(session.isCurrent ? 'account.menu.signOut' : 'account.sessions.end')}
      </Button>
      {error && (
        <Box sx={{ flexBasis: '100%' }}>
          <FormFailure error={error} />
        </Box>
      )}
    </Box>
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
