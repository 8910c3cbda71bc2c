import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

interface StepPanelProps {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}

/** A step that took the place of the one before: the button that had the focus is gone, so its heading takes it. */
export const StepPanel = ({ title, children, actions }: StepPanelProps) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography component="h2" variant="h2" id={id} ref={heading} tabIndex={-1} sx={{ fontSize: '1.25rem' }}>
        {title}
      </Typography>
      {children}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>
    </Paper>
  );
};
