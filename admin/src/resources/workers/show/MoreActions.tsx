import ArrowDropDown from '@mui/icons-material/ArrowDropDown';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link } from 'react-router';

import type { WorkerRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { deathPath, mergePath, movePath } from '../workerPath';

const proposals = [
  { ability: 'proposeMove', words: 'move', path: movePath },
  { ability: 'proposeDeath', words: 'death', path: deathPath },
  { ability: 'proposeMerge', words: 'merge', path: (id: string) => mergePath(id) },
] as const;

/** What is seldom proposed about a person. */
export const MoreActions = ({ worker: { id, abilities } }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const allowed = proposals.filter(({ ability }) => abilities.includes(ability));
  const label = t('workerRecord.more');
  return allowed.length === 0 ? null : (
    <>
      <Button
        variant="outlined"
        endIcon={<ArrowDropDown />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {allowed.map(({ ability, words, path }) => (
          <MenuItem key={ability} component={Link} to={path(id)}>
            {t(`workerRequests.${words}.action`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
