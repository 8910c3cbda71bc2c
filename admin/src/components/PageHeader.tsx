import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

import { usePageTitle } from '../layout/pageTitle';

interface PageHeaderProps {
  title: string;
  intro?: string;
  /** Beside the heading: what it is. */
  chips?: ReactNode;
  /** What can be done here. */
  actions?: ReactNode;
  back?: { to: string; label: string };
}

/** The top of a page: where one comes from, what it is about, what can be done. */
export const PageHeader = ({ title, intro, chips, actions, back }: PageHeaderProps) => {
  usePageTitle(title);
  return (
    <div>
      {back && (
        <Link component={RouterLink} to={back.to} sx={backStyle}>
          <ArrowBack fontSize="small" aria-hidden="true" />
          {back.label}
        </Link>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1.5 }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
            <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {chips}
          </Box>
          {intro && <Typography color="text.secondary">{intro}</Typography>}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
    </div>
  );
};

const backStyle = { display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44 };
