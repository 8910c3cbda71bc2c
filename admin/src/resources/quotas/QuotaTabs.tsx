import Box from '@mui/material/Box';
import { NavLink } from 'react-router';

import { useText } from '../../providers/useText';
import { quotaListPath, transfersPath } from './quotaPath';

/** The three ways to look at quotas. */
export const QuotaTabs = () => {
  const t = useText();
  return (
    <Box component="nav" aria-label={t('quotas.tabs.label')} sx={{ overflowX: 'auto' }}>
      <Box component="ul" sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0.5 }}>
        {pages.map(({ name, path }) => (
          <li key={name}>
            <Box component={NavLink} to={path} end sx={tabStyle}>
              {t(`quotas.tabs.${name}`)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
};

const pages = [
  { name: 'grid', path: '/quotas' },
  { name: 'list', path: quotaListPath() },
  { name: 'transfers', path: transfersPath },
] as const;

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
