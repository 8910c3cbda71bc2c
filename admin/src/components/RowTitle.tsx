import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The first line of a row on a phone: the name, and what is particular about it. */
export const RowTitle = ({ name, children }: { name: string; children?: ReactNode }) => (
  <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
    <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
      {name}
    </Box>
    {children}
  </Box>
);
