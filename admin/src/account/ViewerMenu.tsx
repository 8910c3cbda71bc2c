import AccountCircle from '@mui/icons-material/AccountCircle';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link } from 'react-router';

import { signOut } from '../providers/signIn';
import { useText } from '../providers/useText';
import { useViewer } from '../providers/useViewer';

/** In the header: the person's name, and the way out. */
export const ViewerMenu = () => {
  const { data: viewer } = useViewer();
  // The place is kept, so that the header does not jump.
  return viewer ? <PersonMenu name={viewer.name} /> : <Box sx={{ width: { xs: 44, sm: 72 }, flexShrink: 0 }} />;
};

const PersonMenu = ({ name }: { name: string }) => {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);

  return (
    <>
      <ButtonBase
        aria-label={t('account.menu.label', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={buttonStyle}
      >
        <AccountCircle aria-hidden="true" />
        <Box component="span" sx={nameStyle}>
          {name}
        </Box>
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { 'aria-label': t('account.menu.label', { name }) } }}
      >
        <MenuItem component={Link} to="/account" onClick={close}>
          {t('account.menu.account')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            void signOut();
          }}
        >
          {t('account.menu.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
};

const buttonStyle = {
  minWidth: 44,
  minHeight: 44,
  px: 1,
  gap: 0.75,
  flexShrink: 0,
  borderRadius: 1,
  font: 'inherit',
  fontWeight: 600,
  color: 'inherit',
  '&:hover': { bgcolor: 'rgba(255, 255, 255, 0.12)' },
  '&.Mui-focusVisible': { outlineColor: '#f2c14e' },
};

/** On a phone the symbol stands for the person. */
const nameStyle = {
  display: { xs: 'none', sm: 'block' },
  maxWidth: '12rem',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};
