import Typography from '@mui/material/Typography';

import { useText } from '../providers/useText';

/** The licence of the region data asks for this attribution. */
export const Footer = () => {
  const t = useText();
  return (
    <Typography
      component="footer"
      variant="caption"
      color="text.secondary"
      sx={{ width: '100%', maxWidth: 1360, mx: 'auto', px: { xs: 2, md: 3 }, py: 2 }}
    >
      {t('app.sources')}
    </Typography>
  );
};
