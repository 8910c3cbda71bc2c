import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What is known of a record, each with its name. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <Paper component="dl" sx={{ ...factsStyle, p: 2 }}>
    {children}
  </Paper>
);

/** The same within a section, which has a frame already. */
export const FactList = ({ children }: { children: ReactNode }) => (
  <Box component="dl" sx={factsStyle}>
    {children}
  </Box>
);

export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <Typography component="dt" variant="body2" color="text.secondary">
      {term}
    </Typography>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </div>
);

const factsStyle = {
  m: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
};
