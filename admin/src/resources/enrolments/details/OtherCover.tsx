import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { enrolmentPath } from '../enrolmentPath';
import { EnrolmentStatusChip } from '../EnrolmentStatusChip';

/** What the same person has besides, from whatever fund. */
export const OtherCover = ({ enrolment: { id, worker } }: { enrolment: EnrolmentDetailsFragment }) => {
  const t = useText();
  const { range } = useMonthText();
  const others = (worker?.enrolments ?? []).filter((other) => other.id !== id);
  return others.length === 0 ? (
    <Typography>{t('enrolments.otherCover.none')}</Typography>
  ) : (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {others.map((other) => (
        <Box component="li" key={other.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Link component={RouterLink} to={enrolmentPath(other.id)}>
            {other.fundingSource?.name} · {range(other.from, other.to)}
          </Link>
          <EnrolmentStatusChip status={other.status} />
        </Box>
      ))}
    </Box>
  );
};
