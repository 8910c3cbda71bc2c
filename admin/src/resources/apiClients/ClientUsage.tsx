import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';

import { Section } from '../../components/Section';
import { ApiClientUsageDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import { useDateFormat, useNumberFormat, useText } from '../../providers/useText';

const EVERY = 10_000;

/** How much of its budget the client has taken in this minute; asked anew while one looks. */
export const ClientUsage = ({ id }: { id: string }) => {
  const t = useText();
  const format = useNumberFormat();
  const time = useDateFormat({ timeStyle: 'medium' });
  const { data } = useQuery({ ...apiQuery(ApiClientUsageDocument, { id }), staleTime: 0, refetchInterval: EVERY });
  const usage = data?.apiClient?.usage;
  if (!usage) {
    return null;
  }
  const { spent, budget, resetAt } = usage;
  return (
    <Section title={t('apiClients.usage.title')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography>
          {budget == null
            ? t('apiClients.usage.unbounded', { spent: format(spent) })
            : t('apiClients.usage.of', { spent: format(spent), budget: format(budget) })}
        </Typography>
        {budget != null && (
          <LinearProgress
            variant="determinate"
            value={Math.min(100, (100 * spent) / budget)}
            color={spent >= budget ? 'error' : 'primary'}
            aria-label={t('apiClients.usage.title')}
            sx={{ height: 10, borderRadius: 5, bgcolor: 'primary.light' }}
          />
        )}
        <Typography variant="body2" color="text.secondary">
          {resetAt ? t('apiClients.usage.until', { time: time(resetAt) }) : t('apiClients.usage.idle')}{' '}
          {t('apiClients.usage.hint')}
        </Typography>
      </Box>
    </Section>
  );
};
