import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { timelineStepStyle, timelineStyle } from '../../../components/timelineStyle';
import type { EnrolmentLineFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';

/** How it came to where it stands, in plain words, the newest first. */
export const EnrolmentSteps = ({ steps }: Pick<EnrolmentLineFragment, 'steps'>) => {
  const t = useText();
  const moment = useMoment();
  return (
    <Box component="ol" reversed sx={timelineStyle}>
      {[...steps].reverse().map(({ at, status, actor, reason }, index, { length }) => {
        const isRepeat = status === 'PROPOSED' && index < length - 1;
        const name = actor.kind === 'SYSTEM' ? t('audit.actor.system') : actor.name;
        return (
          <Box component="li" key={`${at} ${status}`} sx={timelineStepStyle}>
            <Typography>{t(`enrolments.did.${isRepeat ? 'RESUBMITTED' : status}`, { name })}</Typography>
            {reason && <Typography sx={{ overflowWrap: 'anywhere' }}>“{reason}”</Typography>}
            <Typography variant="body2" color="text.secondary">
              <time dateTime={at}>{moment(at)}</time>
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
};
