import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';

import { visuallyHidden } from '../components/visuallyHidden';

const PageTitleContext = createContext<(title: string) => void>(() => undefined);

/** A screen reader hears nothing when a single-page application changes its page: this line tells it. */
export const PageTitleProvider = ({ children }: { children: ReactNode }) => {
  const [title, setTitle] = useState('');
  return (
    <PageTitleContext.Provider value={setTitle}>
      {children}
      <Box aria-live="polite" sx={visuallyHidden}>
        {title}
      </Box>
    </PageTitleContext.Provider>
  );
};

export function usePageTitle(title: string | undefined) {
  const announce = useContext(PageTitleContext);
  useEffect(() => {
    if (title) {
      document.title = `${title} · Payung`;
      announce(title);
    }
  }, [title, announce]);
}
