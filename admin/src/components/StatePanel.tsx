import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface StatePanelProps {
  icon: ReactNode;
  title: string;
  text?: string;
  /** The page's own heading when the panel is all there is, else a section's. */
  heading?: 'h1' | 'h2';
  role?: 'alert' | 'status';
  children?: ReactNode;
}

/** What the user sees in place of data: nothing found, no signal, a fault. */
export const StatePanel = ({ icon, title, text, heading = 'h2', role, children }: StatePanelProps) => (
  <Paper
    {...(role && { role })}
    sx={{ p: { xs: 3, sm: 5 }, display: 'grid', gap: 1.5, justifyItems: 'center', textAlign: 'center' }}
  >
    <Box
      aria-hidden="true"
      sx={{
        width: 72,
        height: 72,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        bgcolor: 'primary.light',
        color: 'primary.dark',
        '& svg': { fontSize: 36 },
      }}
    >
      {icon}
    </Box>
    <Typography component={heading} variant="h2" sx={{ fontSize: '1.25rem', overflowWrap: 'anywhere' }}>
      {title}
    </Typography>
    {text && (
      <Typography color="text.secondary" sx={{ maxWidth: '34rem', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    )}
    {children}
  </Paper>
);
