import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';

import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useRegionPlace } from '../../components/regionName';
import { Section } from '../../components/Section';
import type { UserEntryFragment } from '../../generated/graphql';
import { useDateFormat, useText } from '../../providers/useText';
import { grantPath } from './userPath';
import { revokeRole } from './userSource';

type Grant = UserEntryFragment['grants'][number];

/** The roles of a person: where, from when to when, and whether they count today. */
export const UserGrants = ({ user }: { user: UserEntryFragment }) => {
  const t = useText();
  return (
    <Section
      title={t('users.grants.title')}
      actions={
        user.abilities.includes('grantRole') && (
          <Button component={Link} to={grantPath(user.id)} variant="contained" startIcon={<Add />}>
            {t('users.grant.action')}
          </Button>
        )
      }
    >
      {user.grants.length === 0 ? (
        <Typography color="text.secondary">{t('users.grants.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {user.grants.map((grant) => (
            <GrantRow key={grant.id} grant={grant} name={user.name} />
          ))}
        </Box>
      )}
    </Section>
  );
};

const GrantRow = ({ grant, name }: { grant: Grant; name: string }) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const [isAsked, setAsked] = useState(false);
  const place = placeOf(grant.region ?? null);
  const role = grant.role.name;

  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {role}
          </Typography>
          <GrantState grant={grant} />
        </Box>
        <Typography variant="body2">{t('users.grants.at', { place })}</Typography>
        <GrantDays grant={grant} />
      </Box>
      {grant.abilities.includes('revokeRole') && (
        <Button
          variant="outlined"
          color="error"
          aria-label={t('users.revoke.label', { role, place })}
          onClick={() => setAsked(true)}
        >
          {t('users.revoke.action')}
        </Button>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('users.revoke.title', { role })}
          text={t('users.revoke.text', { name, place })}
          confirm={t('users.revoke.confirm')}
          isGrave
          send={(reason) => revokeRole(grant.id, reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </Box>
  );
};

const GrantState = ({ grant: { isInForce, isOver } }: { grant: Grant }) => {
  const t = useText();
  const state = isInForce ? 'inForce' : isOver ? 'past' : 'future';
  return <Chip size="small" label={t(`users.grants.${state}`)} {...(isInForce && { color: 'primary' })} />;
};

const GrantDays = ({ grant: { from, to } }: { grant: Grant }) => {
  const t = useText();
  // A day has no time zone: shown in any it must stay that day.
  const day = useDateFormat({ dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <Typography variant="body2" color="text.secondary">
      {to ? t('users.grants.fromTo', { from: day(from), to: day(to) }) : t('users.grants.from', { from: day(from) })}
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
