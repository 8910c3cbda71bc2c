import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import { usePageTitle } from '../layout/pageTitle';

interface FormCardProps {
  title: string;
  intro: string;
  onSubmit: () => void;
  children: ReactNode;
}

/** A page that is one short form. */
export const FormCard = ({ title, intro, onSubmit, children }: FormCardProps) => {
  usePageTitle(title);
  return (
    <Paper sx={{ maxWidth: 440, mx: 'auto', mt: { xs: 0, sm: 4 }, p: { xs: 2.5, sm: 4 } }}>
      <Typography component="h1" variant="h1" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        {intro}
      </Typography>
      <Box
        component="form"
        // What is missing we tell ourselves: the browser's own words come in the browser's own language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        {children}
      </Box>
    </Paper>
  );
};
