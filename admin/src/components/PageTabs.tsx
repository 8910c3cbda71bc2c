import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

export interface PageTab {
  readonly path: string;
  readonly label: ReactNode;
}

/** The ways to look at one thing: each a page of its own. */
export const PageTabs = ({ label, tabs }: { label: string; tabs: readonly PageTab[] }) => (
  <Box component="nav" aria-label={label} sx={{ overflowX: 'auto' }}>
    <Box component="ul" sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0.5 }}>
      {tabs.map((tab) => (
        <li key={tab.path}>
          <Box component={NavLink} to={tab.path} end sx={tabStyle}>
            {tab.label}
          </Box>
        </li>
      ))}
    </Box>
  </Box>
);

const tabStyle = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: 1.5,
  borderRadius: 1,
  color: 'inherit',
  textDecoration: 'none',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'action.hover' },
  '&.active': { bgcolor: 'primary.light', color: 'primary.dark' },
};
