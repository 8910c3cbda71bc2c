import Box from '@mui/material/Box';
import { useGetResourceLabel, useResourceDefinitions } from 'react-admin';
import { NavLink } from 'react-router';

import { useText } from '../providers/useText';
import { useViewer } from '../providers/useViewer';

/** One link for each resource that has a list, for who is signed in. */
export const Navigation = () => {
  const t = useText();
  const label = useGetResourceLabel();
  const { data: viewer } = useViewer();
  const resources = Object.values(useResourceDefinitions()).filter((resource) => resource.hasList);

  if (!viewer) {
    return null;
  }
  return (
    <Box component="nav" aria-label={t('app.menu')} sx={{ minWidth: 0, overflowX: 'auto' }}>
      <Box component="ul" sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0.5 }}>
        {resources.map(({ name }) => (
          <li key={name}>
            <Box component={NavLink} to={`/${name}`} sx={linkStyle}>
              {label(name, 2)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
};

const linkStyle = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: 1.5,
  borderRadius: 1,
  color: 'inherit',
  textDecoration: 'none',
  fontWeight: 600,
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
  '&.active': { bgcolor: 'rgba(255, 255, 255, 0.16)' },
  '&:focus-visible': { outlineColor: '#f2c14e', outlineOffset: -2 },
};
