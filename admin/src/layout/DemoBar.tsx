import Box from '@mui/material/Box';

import { useDemo } from '../providers/useDemo';
import { useText } from '../providers/useText';

/** Above every page of a demonstration, so that nobody takes its people for real ones. */
export const DemoBar = () => {
  const t = useText();
  const isDemo = useDemo();
  if (!isDemo) {
    return null;
  }
  return (
    <Box component="aside" aria-label={t('app.demoLabel')} sx={barStyle}>
      {t('app.demo')}
    </Box>
  );
};

const barStyle = {
  px: 2,
  py: 0.5,
  bgcolor: 'secondary.light',
  color: 'text.primary',
  fontSize: '0.8125rem',
  fontWeight: 600,
  textAlign: 'center',
};
