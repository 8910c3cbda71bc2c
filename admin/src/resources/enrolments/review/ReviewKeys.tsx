import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { useText } from '../../../providers/useText';
import { useShortcutSetting } from './useShortcutSetting';

/** The keys, and the way to be without them. */
export const ReviewKeys = ({ onClose }: { onClose: () => void }) => {
  const t = useText();
  const id = useId();
  const [areKeysOn, setKeysOn] = useShortcutSetting();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{t('enrolments.review.keys')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={listStyle}>
          {KEYS.map(({ keys, name }) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <Box component="kbd" key={key} sx={keyStyle}>
                    {key}
                  </Box>
                ))}
              </dt>
              <dd>{t(`enrolments.review.key.${name}`)}</dd>
            </Box>
          ))}
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {t('enrolments.review.noUndo')}
        </Typography>
        <FormControlLabel
          label={t('enrolments.review.keysOn')}
          control={<Switch checked={areKeysOn} onChange={(_event, isOn) => setKeysOn(isOn)} />}
          sx={{ mt: 1, minHeight: 44 }}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('form.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const KEYS = [
  { keys: ['V'], name: 'verify' },
  { keys: ['K', 'R'], name: 'return' },
  { keys: ['T', 'X'], name: 'reject' },
  { keys: ['J', '→'], name: 'next' },
  { keys: ['P', '←'], name: 'previous' },
  { keys: ['1…9'], name: 'reason' },
  { keys: ['?'], name: 'help' },
] as const;

const listStyle = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 2,
  rowGap: 1,
  alignItems: 'center',
  '& dd': { m: 0 },
};

const keyStyle = {
  display: 'inline-block',
  minWidth: 28,
  mr: 0.5,
  px: 0.75,
  textAlign: 'center',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 0.5,
  bgcolor: 'background.default',
};
