import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';

import { FailurePanel } from '../../../components/FailurePanel';
import { useMonthText } from '../../../components/monthText';
import { Section } from '../../../components/Section';
import type { EnrolmentLineFragment } from '../../../generated/graphql';
import { EnrolmentListDocument } from '../../../generated/graphql';
import { apiQuery } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { enrolmentPath } from '../enrolmentPath';
import { EnrolmentStatusChip } from '../EnrolmentStatusChip';
import { useStepLine } from '../enrolmentText';

/** More than anybody has had. */
const AT_ONCE = 50;

/** Which seats somebody has, had or waits for, the newest first. */
export const EnrolmentsOfWorker = ({ workerId }: { workerId: string }) => {
  const t = useText();
  const { data, error } = useQuery(
    apiQuery(EnrolmentListDocument, { filter: { workerId }, first: AT_ONCE, after: null }),
  );
  const enrolments = data?.enrolments.items.toReversed();
  return (
    <Section title={t('enrolments.title')}>
      {error && <FailurePanel error={error} />}
      {!enrolments && !error && <Skeleton variant="rounded" height={48} />}
      {enrolments?.length === 0 && <Typography color="text.secondary">{t('enrolments.ofWorker.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {enrolments?.map((enrolment) => (
          <EnrolmentLine key={enrolment.id} enrolment={enrolment} />
        ))}
      </Box>
    </Section>
  );
};

const EnrolmentLine = ({ enrolment }: { enrolment: EnrolmentLineFragment }) => {
  const { range } = useMonthText();
  const lineOf = useStepLine();
  const { id, status, from, to, fundingSource, steps } = enrolment;
  const last = steps.at(-1);
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Link component={RouterLink} to={enrolmentPath(id)} sx={{ fontWeight: 600 }}>
          {[fundingSource?.name, range(from, to)].filter(Boolean).join(' · ')}
        </Link>
        <EnrolmentStatusChip status={status} />
      </Box>
      {last && (
        <Typography variant="body2" color="text.secondary">
          {lineOf(last)}
        </Typography>
      )}
    </Box>
  );
};
