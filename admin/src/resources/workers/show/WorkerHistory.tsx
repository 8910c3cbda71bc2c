import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useRegionPlace } from '../../../components/regionName';
import { Section } from '../../../components/Section';
import { timelineStyle, timelineStepStyle } from '../../../components/timelineStyle';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useDay, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import type { HistoryStep } from './history';
import { historyOf } from './history';

/** Where the person lived, what was proposed and decided, since when they are held: for all who see the record. */
export const WorkerHistory = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const day = useDay();
  const moment = useMoment();
  const tell = useTelling();
  return (
    <Section title={t('workerRecord.history.title')}>
      <Box component="ol" sx={timelineStyle}>
        {historyOf(worker).map((step) => (
          <Box component="li" key={step.id} sx={timelineStepStyle}>
            <Typography variant="body2" color="text.secondary">
              <time dateTime={step.at}>{step.is === 'lived' ? day(step.at) : moment(step.at)}</time>
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{tell(step)}</Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
};

function useTelling() {
  const t = useText();
  const placeOf = useRegionPlace();
  return (step: HistoryStep): string => {
    switch (step.is) {
      case 'registered':
        return t('workerRecord.history.registered', { name: step.by });
      case 'held':
        return t('workerRecord.history.held', { reason: step.reason });
      case 'lived':
        return t(step.isFirst ? 'workerRecord.history.lived' : 'workerRecord.history.moved', {
          place: placeOf(step.residence.region),
        });
      case 'proposed':
        return t('workerRecord.history.proposed', {
          kind: t(`workerRequests.kind.${step.request.kind}`),
          name: step.request.proposedBy.name,
          reason: step.request.reason,
        });
      default:
        return t('workerRecord.history.decided', {
          kind: t(`workerRequests.kind.${step.request.kind}`),
          state: t(`workerRequests.stateDone.${step.request.status}`),
          name: step.request.decidedBy?.name ?? '',
          reason: step.request.decisionReason ?? '',
        });
    }
  };
}
