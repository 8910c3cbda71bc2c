import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useGetResourceLabel } from 'react-admin';
import { NavLink } from 'react-router';

import { useText } from '../providers/useText';
import { NavigationMenu } from './NavigationMenu';
import { useVisibleResources } from './useVisibleResources';

/** One link for each resource that the viewer sees; where there is no room for several, a menu of them. */
export const Navigation = () => {
  const t = useText();
  const label = useGetResourceLabel();
  const resources = useVisibleResources();
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });

  if (resources.length === 0) {
    return null;
  }
  return (
    <Box component="nav" aria-label={t('app.menu')} sx={{ minWidth: 0, overflowX: 'auto' }}>
      {isWide || resources.length === 1 ? (
        <Box component="ul" sx={{ display: 'flex', gap: 0.5, listStyle: 'none', m: 0, p: 0.5 }}>
          {resources.map(({ name }) => (
            <li key={name}>
              <Box component={NavLink} to={`/${name}`} sx={linkStyle}>
                {label(name, 2)}
              </Box>
            </li>
          ))}
        </Box>
      ) : (
        <NavigationMenu resources={resources} />
      )}
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
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
  '&.active': { bgcolor: 'rgba(255, 255, 255, 0.16)' },
  '&:focus-visible': { outlineColor: '#f2c14e', outlineOffset: -2 },
};
