import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { useDay, useText } from '../../../providers/useText';
import { decreePath } from '../decrees/decreePath';

/** By which decree somebody was registered. */
export const DecreeLink = ({
  decree,
}: {
  decree: { readonly id: string; readonly number: string; readonly date: string };
}) => {
  const t = useText();
  const day = useDay();
  return (
    <Typography sx={{ mt: 1 }}>
      <Link component={RouterLink} to={decreePath(decree.id)}>
        {t('decrees.name', { number: decree.number, date: day(decree.date) })}
      </Link>
    </Typography>
  );
};
