import MenuIcon from '@mui/icons-material/Menu';
import ButtonBase from '@mui/material/ButtonBase';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { ResourceDefinition } from 'react-admin';
import { useGetResourceLabel } from 'react-admin';
import { Link, useLocation } from 'react-router';

import { useText } from '../providers/useText';

/** The links of the navigation on a phone. */
export const NavigationMenu = ({ resources }: { resources: readonly ResourceDefinition[] }) => {
  const t = useText();
  const label = useGetResourceLabel();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  return (
    <>
      <ButtonBase
        aria-label={t('app.menu')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: 44, height: 44, borderRadius: 1, color: 'inherit', '&.Mui-focusVisible': { outlineOffset: -2 } }}
      >
        <MenuIcon />
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-label': t('app.menu') } }}
      >
        {resources.map(({ name }) => (
          <MenuItem
            key={name}
            component={Link}
            to={`/${name}`}
            selected={pathname === `/${name}` || pathname.startsWith(`/${name}/`)}
            onClick={close}
          >
            {label(name, 2)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
