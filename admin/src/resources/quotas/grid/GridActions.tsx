import Add from '@mui/icons-material/Add';
import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { Link } from 'react-router';

import { Permitted } from '../../../components/Permitted';
import { useText } from '../../../providers/useText';
import { allocatePath, copyPath, importPath, openDraftsPath } from '../quotaPath';

/** What is done to many quotas at once, for who may. */
export const GridActions = () => {
  const t = useText();
  return (
    <Permitted ability="quotas.allocate" otherwise={null}>
      <Button component={Link} to={allocatePath} variant="contained" startIcon={<Add />}>
        {t('quotas.allocate.action')}
      </Button>
      <MoreActions />
    </Permitted>
  );
};

/** What is done once or twice a year. */
const more = [
  { action: 'quotaImport.action', path: importPath },
  { action: 'quotas.copy.action', path: copyPath },
  { action: 'quotas.openDrafts.action', path: openDraftsPath },
] as const;

const MoreActions = () => {
  const t = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        id={id}
        variant="outlined"
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('quotas.more')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ list: { 'aria-labelledby': id } }}>
        {more.map(({ action, path }) => (
          <MenuItem key={action} component={Link} to={path} onClick={close}>
            {t(action)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
