import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';

import type { WorkerRequestRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { useMoment } from '../../auditEvents';
import { PersonSummary } from '../PersonSummary';
import { RequestActions } from './RequestActions';
import { RequestChanges } from './RequestChanges';

/** Each request with all that one decides by. */
export const RequestCards = () => {
  const { data = [] } = useListContext<WorkerRequestRecordFragment>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </Box>
  );
};

const RequestCard = ({ request }: { request: WorkerRequestRecordFragment }) => {
  const t = useText();
  const { data: viewer } = useViewer();
  const { kind, status, worker, other, reason, proposedBy } = request;
  const isWaiting = status === 'PROPOSED';
  return (
    <Box component="li" sx={cardStyle}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="h2" variant="h2">
          {t(`workerRequests.kind.${kind}`)}
        </Typography>
        <Chip
          size="small"
          color={isWaiting ? 'secondary' : status === 'APPROVED' ? 'primary' : 'default'}
          label={t(`workerRequests.state.${status}`)}
        />
      </Box>
      {kind === 'MERGE' ? (
        <>
          <PersonSummary worker={worker} term={t('workerRequests.into')} />
          <PersonSummary worker={other} term={t('workerRequests.merged')} />
        </>
      ) : (
        <PersonSummary worker={worker} />
      )}
      <RequestChanges request={request} />
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t('workerRequests.reason')}: {reason}
      </Typography>
      <RequestFacts request={request} />
      {isWaiting && viewer?.id === proposedBy.id && <Typography variant="body2">{t('workerRequests.own')}</Typography>}
      <RequestActions request={request} />
    </Box>
  );
};

const RequestFacts = ({ request }: { request: WorkerRequestRecordFragment }) => {
  const t = useText();
  const moment = useMoment();
  const { status, proposedAt, proposedBy, decidedAt, decidedBy, decisionReason } = request;
  return (
    <Box sx={{ color: 'text.secondary', fontSize: '0.9rem', overflowWrap: 'anywhere' }}>
      <div>{t('workerRequests.proposed', { name: proposedBy.name, at: moment(proposedAt) })}</div>
      {decidedAt && decidedBy && (
        <div>
          {t('workerRequests.decided', {
            state: t(`workerRequests.state.${status}`),
            name: decidedBy.name,
            at: moment(decidedAt),
          })}
          {decisionReason && `: ${decisionReason}`}
        </div>
      )}
    </Box>
  );
};

const cardStyle = {
  p: 2,
  display: 'grid',
  gap: 1,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};
