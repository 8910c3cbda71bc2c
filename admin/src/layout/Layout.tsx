import Box from '@mui/material/Box';
import { Suspense, useEffect } from 'react';
import type { CoreLayoutProps } from 'react-admin';
import { useLocation, useNavigationType } from 'react-router';

import { DutyNotice } from '../account/DutyNotice';
import { FirstPasswordGate } from '../account/FirstPassword';
import { NoticeBar } from '../account/NoticeBar';
import { SignInGate } from '../account/SignInGate';
import { CrashBoundary } from './CrashBoundary';
import { DemoBar } from './DemoBar';
import { Footer } from './Footer';
import { Header } from './Header';
import { PageSkeleton } from './PageSkeleton';
import { PageTitleProvider } from './pageTitle';
import { SkipLink } from './SkipLink';

export const Layout = ({ children }: CoreLayoutProps) => {
  const { pathname } = useLocation();
  const isReturn = useNavigationType() === 'POP';

  useEffect(() => {
    // Going back, the browser restores the place by itself.
    if (!isReturn) {
      window.scrollTo(0, 0);
    }
  }, [pathname, isReturn]);

  return (
    <PageTitleProvider>
      <SkipLink />
      <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
        <DemoBar />
        <Header />
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, width: '100%', maxWidth: 1360, mx: 'auto', px: { xs: 2, md: 3 }, py: { xs: 2, md: 3 } }}
        >
          <NoticeBar />
          <DutyNotice />
          <CrashBoundary address={pathname}>
            <SignInGate>
              <FirstPasswordGate>
                <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
              </FirstPasswordGate>
            </SignInGate>
          </CrashBoundary>
        </Box>
        <Footer />
      </Box>
    </PageTitleProvider>
  );
};
