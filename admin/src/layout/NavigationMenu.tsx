import ButtonBase from '@mui/material/ButtonBase';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { SxProps } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ResourceDefinition } from 'react-admin';
import { useGetResourceLabel } from 'react-admin';
import { Link, useLocation } from 'react-router';

import { WaitingBadge } from './WaitingBadge';

interface NavigationMenuProps {
  resources: readonly ResourceDefinition[];
  label: string;
  /** What the button shows. */
  children: ReactNode;
  sx: SxProps;
}

/** Links of the navigation behind a button. */
export const NavigationMenu = ({ resources, label, children, sx }: NavigationMenuProps) => {
  const labelOf = useGetResourceLabel();
  const { pathname } = useLocation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const isCurrent = (name: string) => pathname === `/${name}` || pathname.startsWith(`/${name}/`);

  return (
    <>
      <ButtonBase
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        className={resources.some(({ name }) => isCurrent(name)) ? 'active' : ''}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={sx}
      >
        {children}
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ list: { 'aria-label': label } }}>
        {resources.map(({ name, options }) => (
          <MenuItem key={name} component={Link} to={`/${name}`} selected={isCurrent(name)} onClick={close}>
            {labelOf(name, 2)}
            <WaitingBadge options={options} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
