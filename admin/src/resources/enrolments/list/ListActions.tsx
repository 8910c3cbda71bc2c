import FactCheck from '@mui/icons-material/FactCheckOutlined';
import PersonAdd from '@mui/icons-material/PersonAdd';
import Verified from '@mui/icons-material/VerifiedOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { useNumberFormat, useText } from '../../../providers/useText';
import { useViewer } from '../../../providers/useViewer';
import { proposePath, registerPath, reviewPath } from '../enrolmentPath';
import type { EnrolmentQuery } from '../enrolmentQuery';
import { ExportButton } from '../export/ExportButton';
import type { QueueName } from '../queues';
import { bulkVerbs, canRegister } from '../queues';

interface ListActionsProps {
  query: EnrolmentQuery;
  queue: QueueName;
  matching: number;
}

/** What there is to do with the queue as a whole. */
export const ListActions = ({ query, queue, matching }: ListActionsProps) => {
  const t = useText();
  const format = useNumberFormat();
  const { data: viewer } = useViewer();
  const abilities = viewer?.abilities ?? [];
  // The file has no way to be narrowed by these.
  const { search, import: ofImport, ...narrowed } = query;
  return (
    <>
      {bulkVerbs(queue, abilities).includes('verify') && matching > 0 && (
        <Button
          component={Link}
          to={reviewPath(query)}
          state={{ search: query.search }}
          variant="contained"
          startIcon={<FactCheck />}
        >
          {t('enrolments.review.start', { count: format(matching) })}
        </Button>
      )}
      {canRegister(queue, abilities) && matching > 0 && (
        <Button component={Link} to={registerPath(query)} variant="contained" startIcon={<Verified />}>
          {t('decrees.register.action')}
        </Button>
      )}
      {matching > 0 && !search && !ofImport && <ExportButton of={{ ...narrowed, queue }} />}
      {abilities.includes('enrolments.propose') && (
        <Button
          component={Link}
          to={proposePath()}
          variant={bulkVerbs(queue, abilities).includes('verify') ? 'outlined' : 'contained'}
          startIcon={<PersonAdd />}
        >
          {t('enrolmentProposal.action')}
        </Button>
      )}
    </>
  );
};
