import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ResourceDefinition } from 'react-admin';
import { useGetResourceLabel } from 'react-admin';
import { NavLink } from 'react-router';

import { useText } from '../providers/useText';
import { NavigationMenu } from './NavigationMenu';
import { useVisibleResources } from './useVisibleResources';
import { WaitingBadge } from './WaitingBadge';

/**
 * One link for each resource that the viewer sees, those of a group (`options.group`) behind one button; where there is no
 * room for several, a menu of them all.
 */
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
          {entriesOf(resources).map(({ name, group, options }) => (
            <li key={name}>
              {group ? (
                <NavigationMenu resources={group} label={t('app.configuration')} sx={linkStyle}>
                  {t('app.configuration')}
                  <ArrowDropDown aria-hidden="true" />
                </NavigationMenu>
              ) : (
                <Box component={NavLink} to={`/${name}`} sx={linkStyle}>
                  {label(name, 2)}
                  <WaitingBadge options={options} />
                </Box>
              )}
            </li>
          ))}
        </Box>
      ) : (
        <NavigationMenu resources={resources} label={t('app.menu')} sx={buttonStyle}>
          <MenuIcon />
        </NavigationMenu>
      )}
    </Box>
  );
};

interface NavigationEntry extends Pick<ResourceDefinition, 'name' | 'options'> {
  group?: ResourceDefinition[];
}

/** The group stands where the first of its resources does; a group of one is a link like any other. */
function entriesOf(resources: readonly ResourceDefinition[]): NavigationEntry[] {
  const grouped = resources.filter(({ options }) => options?.group === 'configuration');
  if (grouped.length < 2) {
    return [...resources];
  }
  return resources.flatMap((resource): NavigationEntry[] => {
    if (!grouped.includes(resource)) {
      return [resource];
    }
    return resource === grouped[0] ? [{ name: resource.name, group: grouped }] : [];
  });
}

const buttonStyle = {
  width: 44,
  height: 44,
  borderRadius: 1,
  color: 'inherit',
  '&.Mui-focusVisible': { outlineOffset: -2 },
};

const linkStyle = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: 1.5,
  borderRadius: 1,
  color: 'inherit',
  font: 'inherit',
  textDecoration: 'none',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
  '&.active': { bgcolor: 'rgba(255, 255, 255, 0.16)' },
  '&:focus-visible': { outlineColor: '#f2c14e', outlineOffset: -2 },
};
