import Link from '@mui/material/Link';

import { useText } from '../providers/useText';

export const SkipLink = () => {
  const t = useText();
  return (
    <Link
      href="#content"
      sx={{
        position: 'absolute',
        left: 8,
        top: -80,
        zIndex: 'tooltip',
        px: 2,
        py: 1.5,
        bgcolor: 'background.paper',
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {t('app.skip')}
    </Link>
  );
};
