import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

import { useNumberFormat, useText } from '../../../providers/useText';
import { quotaListPath } from '../quotaPath';

interface TotalHeadingProps {
  quotas: number;
  filter: Readonly<Record<string, string>>;
}

/** How many quotas are added up, with the way to the list of them. */
export const TotalHeading = ({ quotas, filter }: TotalHeadingProps) => {
  const t = useText();
  const format = useNumberFormat();
  return (
    <>
      {t('quotas.grid.total')}{' '}
      <Link component={RouterLink} to={quotaListPath(filter)} sx={{ fontWeight: 400 }}>
        {t('quotas.grid.count', { smart_count: quotas, count: format(quotas) })}
      </Link>
    </>
  );
};
