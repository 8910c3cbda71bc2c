import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Folded until asked for; the browser's own, so that its search opens it. */
export const Disclosure = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="details" sx={{ minWidth: 0 }}>
    <Box component="summary" sx={summaryStyle}>
      {title}
    </Box>
    <Box sx={{ boxSizing: 'border-box', pb: 1.5, pl: { sm: 2.25 } }}>{children}</Box>
  </Box>
);

const summaryStyle = {
  // The browser's box around what is folded passes no box-sizing on.
  boxSizing: 'border-box',
  minHeight: 44,
  py: 1.25,
  cursor: 'pointer',
  fontWeight: 600,
  color: 'primary.main',
  '&:hover': { textDecoration: 'underline' },
};
