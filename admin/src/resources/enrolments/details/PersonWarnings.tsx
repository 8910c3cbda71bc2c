import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { workerPath } from '../../workers';

/** What speaks against somebody, or for a second look, before anything is decided. */
export const PersonWarnings = ({ worker }: Pick<EnrolmentDetailsFragment, 'worker'>) => {
  const t = useText();
  if (!worker) {
    return <Alert severity="warning">{t('enrolments.outOfSightText')}</Alert>;
  }
  const { flags, nikWarnings } = worker;
  // What the NIK tells otherwise is told in words.
  const told = flags.filter((flag) => flag !== 'NIK_DIFFERS' || nikWarnings.length === 0);
  return (
    <>
      {told.map((flag) => (
        <Alert key={flag} severity={GRAVE.includes(flag) ? 'error' : 'warning'}>
          {t(`enrolments.flag.${flag}`)}{' '}
          <Link component={RouterLink} to={workerPath(worker.id)}>
            {t('enrolments.toWorker')}
          </Link>
        </Alert>
      ))}
      {nikWarnings.map(({ code, message }) => (
        <Alert key={code} severity="warning">
          {message}
        </Alert>
      ))}
    </>
  );
};

/** These outrank every rule: nobody is led towards cover. */
const GRAVE: readonly string[] = ['ON_HOLD', 'DECEASED', 'MOVED_AWAY', 'MERGED'];
