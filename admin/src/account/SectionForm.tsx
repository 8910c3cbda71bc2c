import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A form within a page. What is missing we tell ourselves: the browser's own words come in the browser's language. */
export const SectionForm = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => (
  <Box
    component="form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
    sx={{ display: 'grid', gap: 2, maxWidth: 440 }}
  >
    {children}
  </Box>
);
