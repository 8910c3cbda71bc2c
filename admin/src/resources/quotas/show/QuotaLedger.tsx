import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';

import { FailurePanel } from '../../../components/FailurePanel';
import { Section } from '../../../components/Section';
import type { QuotaLedgerQuery } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import { fetchLedger } from '../quotaSource';

type Entry = NonNullable<QuotaLedgerQuery['quota']>['entries']['items'][number];

/** How the seats moved, the newest first; what the server has it adds up to the balances above. */
export const QuotaLedger = ({ id }: { id: string }) => {
  const t = useText();
  const format = useNumberFormat();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['quotaLedger', id],
    queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
      fetchLedger(id, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    staleTime: 0,
  });
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const count = data?.pages[0]?.totalCount ?? 0;

  return (
    <Section title={t('quotas.ledger.title')}>
      {error && <FailurePanel error={error} />}
      <Typography variant="body2" color="text.secondary">
        {t('quotas.ledger.intro')} {data && t('quotas.ledger.total', { smart_count: count, total: format(count) })}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <LedgerEntry key={entry.id} entry={entry} />
        ))}
      </Box>
      {hasNextPage && (
        <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('quotas.ledger.more')}
        </Button>
      )}
    </Section>
  );
};

const LedgerEntry = ({ entry: { at, kind, seats, actor, reason } }: { entry: Entry }) => {
  const t = useText();
  const moment = useMoment();
  const signed = useNumberFormat({ signDisplay: 'exceptZero' });
  const plain = useNumberFormat();
  // A seat that is promised, taken or given back stays the quota's own: it has no sign.
  const isOwn = kind === 'RESERVE' || kind === 'COMMIT' || kind === 'RELEASE';
  return (
    <Box component="li" sx={entryStyle}>
      <Typography component="span" sx={seatsStyle}>
        {t('quotas.seatsOf', { smart_count: Math.abs(seats), seats: isOwn ? plain(seats) : signed(seats) })}
      </Typography>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>
          <strong>{t(`quotas.ledger.kind.${kind}`)}</strong>: {reason ?? t('quotas.ledger.noReason')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          <time dateTime={at}>{moment(at)}</time> · {actor.kind === 'SYSTEM' ? t('audit.actor.system') : actor.name}
        </Typography>
      </Box>
    </Box>
  );
};

const entryStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr)' },
  columnGap: 2,
  py: 1.25,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};

const seatsStyle = { fontWeight: 700, fontVariantNumeric: 'tabular-nums', textAlign: { sm: 'right' } };
