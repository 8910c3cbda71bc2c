import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export const FactList = ({ children }: { children: ReactNode }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
    {children}
  </Box>
);

interface FactProps {
  term: string;
  /** What a program calls it. */
  code?: string | undefined;
  children: ReactNode;
}

/** On a wide screen the term stands beside what it tells. */
export const Fact = ({ term, code, children }: FactProps) => (
  <Box
    sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '12rem minmax(0, 1fr)' }, columnGap: 2 }}
  >
    <Typography component="dt" variant="body2" color="text.secondary" sx={{ pt: { sm: 0.25 } }}>
      {term}
    </Typography>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
      {code && (
        <Typography
          component="code"
          variant="caption"
          color="text.secondary"
          sx={{ display: 'block', fontFamily: 'monospace' }}
        >
          {code}
        </Typography>
      )}
    </Box>
  </Box>
);
