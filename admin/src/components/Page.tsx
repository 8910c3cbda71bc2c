import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** One thing below the other, as narrow as what is in it reads best. */
export const Page = ({ width, children }: { width: 'form' | 'record' | 'list'; children: ReactNode }) => (
  <Box sx={{ maxWidth: widths[width], mx: 'auto', display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
    {children}
  </Box>
);

const widths = { form: 640, record: 900, list: 'none' };
