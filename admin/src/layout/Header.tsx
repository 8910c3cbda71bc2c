import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';

import { ViewerMenu } from '../account/ViewerMenu';
import { useText } from '../providers/useText';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';
import { Navigation } from './Navigation';

export const headerHeight = 64;

export const Header = () => {
  const t = useText();
  return (
    <AppBar component="header" position="sticky" elevation={0} sx={{ bgcolor: 'primary.dark', border: 0 }}>
      <Box
        sx={{
          height: headerHeight,
          width: '100%',
          maxWidth: 1360,
          mx: 'auto',
          px: { xs: 2, md: 3 },
          display: 'flex',
          alignItems: 'center',
          gap: { xs: 0.5, sm: 3 },
        }}
      >
        <Link
          component={RouterLink}
          to="/"
          color="inherit"
          underline="none"
          aria-label={t('app.home')}
          sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 44, minWidth: 44 }}
        >
          <Logo />
          <Box component="span" sx={{ display: { xs: 'none', sm: 'block' } }}>
            <Box component="span" sx={{ display: 'block', fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.1 }}>
              {t('app.name')}
            </Box>
            <Box component="span" sx={{ display: { xs: 'none', xl: 'block' }, fontSize: '0.8125rem' }}>
              {t('app.tagline')}
            </Box>
          </Box>
        </Link>
        <Navigation />
        <Box sx={{ flex: 1 }} />
        <LanguageSwitch />
        <ViewerMenu />
      </Box>
    </AppBar>
  );
};
