import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Inputs of a form that belong together, under their own heading. */
export const FormGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="fieldset" sx={groupStyle}>
    <Box component="legend" sx={{ p: 0, mb: 2, fontWeight: 700, fontSize: '1.0625rem' }}>
      {title}
    </Box>
    <Box sx={fieldsStyle}>{children}</Box>
  </Box>
);

const groupStyle = { border: 0, m: 0, p: 0, minWidth: 0, '& + &': { mt: 1 } };
const fieldsStyle = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };
