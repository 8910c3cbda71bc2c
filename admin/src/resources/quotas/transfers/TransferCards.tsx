import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import { useRegionPlace } from '../../../components/regionName';
import type { QuotaTransferRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { useMoment } from '../../auditEvents';
import { useMonthText } from '../../../components/monthText';
import { quotaPath } from '../quotaPath';
import { TransferActions } from './TransferActions';

/** Each transfer with all that one decides by: there are few, and a decision is more than a line. */
export const TransferCards = () => {
  const { data = [] } = useListContext<QuotaTransferRecordFragment>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((transfer) => (
        <TransferCard key={transfer.id} transfer={transfer} />
      ))}
    </Box>
  );
};

const TransferCard = ({ transfer }: { transfer: QuotaTransferRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const placeOf = useRegionPlace();
  const { data: viewer } = useViewer();
  const { seats, fromRegion, toRegion, status, reason, proposedBy } = transfer;
  const isWaiting = status === 'PROPOSED';
  return (
    <Box component="li" sx={cardStyle}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h2">
          {t('quotas.seatsOf', { smart_count: seats, seats: format(seats) })}
        </Typography>
        <Chip
          size="small"
          color={isWaiting ? 'secondary' : status === 'APPROVED' ? 'primary' : 'default'}
          label={t(`quotas.transfers.state.${status}`)}
        />
      </Box>
      <Box component="dl" sx={wayStyle}>
        <dt>{t('quotas.transfers.from')}</dt>
        <dd>{placeOf(fromRegion ?? null)}</dd>
        <dt>{t('quotas.transfers.to')}</dt>
        <dd>{placeOf(toRegion ?? null)}</dd>
      </Box>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{reason}</Typography>
      <TransferFacts transfer={transfer} />
      {isWaiting && viewer?.id === proposedBy.id && (
        <Typography variant="body2">{t('quotas.transfers.ownProposal')}</Typography>
      )}
      <TransferActions transfer={transfer} />
    </Box>
  );
};

const TransferFacts = ({ transfer }: { transfer: QuotaTransferRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const moment = useMoment();
  const { range } = useMonthText();
  const { quota, status, proposedAt, proposedBy, decidedAt, decidedBy, decisionReason } = transfer;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.9rem', overflowWrap: 'anywhere' }}>
      {quota && (
        <div>
          {[quota.fundingSource?.name, range(quota.from, quota.to)].filter(Boolean).join(' · ')}
          {status === 'PROPOSED' && ` · ${t('quotas.transfers.left', { available: format(quota.available) })}`}
        </div>
      )}
      <div>{t('quotas.transfers.proposed', { name: proposedBy.name, at: moment(proposedAt) })}</div>
      {decidedAt && decidedBy && (
        <div>
          {t('quotas.transfers.decided', {
            state: t(`quotas.transfers.state.${status}`),
            name: decidedBy.name,
            at: moment(decidedAt),
          })}
          {decisionReason && `: ${decisionReason}`}
        </div>
      )}
      {quota && (
        <Link component={RouterLink} to={quotaPath(quota.id)} sx={linkStyle}>
          {t('quotas.transfers.toQuota')}
        </Link>
      )}
    </Box>
  );
};

const wayStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, fontWeight: 600 },
};

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, sm: 32 } };

const cardStyle = {
  p: 2,
  display: 'grid',
  gap: 1,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};
