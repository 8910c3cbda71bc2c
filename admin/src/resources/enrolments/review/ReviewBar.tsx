import ArrowBack from '@mui/icons-material/ArrowBack';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Keyboard from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import type { MouseEvent } from 'react';

import { useText } from '../../../providers/useText';
import type { ReviewVerb } from './deeds';
import { useShortcutSetting } from './useShortcutSetting';

interface ReviewBarProps {
  /** Whether something can still be decided. */
  isOpen: boolean;
  abilities: readonly string[];
  hasPrevious: boolean;
  onChoose: (verb: ReviewVerb) => void;
  onNext: () => void;
  onPrevious: () => void;
  onHelp: () => void;
}

/** Always in the same place, under the thumb. */
export const ReviewBar = (props: ReviewBarProps) => {
  const { isOpen, abilities, hasPrevious, onChoose, onNext, onPrevious, onHelp } = props;
  const t = useText();
  const [areKeysOn] = useShortcutSetting();
  // The second click of a double click is not meant for the next person.
  const once = (deed: () => void) => (event: MouseEvent) => event.detail < 2 && deed();
  return (
    <Paper
      component="section"
      aria-label={t('enrolments.review.deeds')}
      variant="elevation"
      elevation={8}
      sx={barStyle}
    >
      <Box sx={{ display: 'flex', gap: 1, minWidth: 0, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}>
        {DEEDS.map(({ verb, ability, key, color }) => (
          <Button
            key={verb}
            variant={verb === 'verify' ? 'contained' : 'outlined'}
            color={color}
            disabled={!isOpen || !abilities.includes(ability)}
            aria-keyshortcuts={areKeysOn ? key : undefined}
            onClick={once(() => onChoose(verb))}
            sx={{ flex: { xs: '1 1 0', sm: 'none' }, minWidth: 0, px: { xs: 1, sm: 2 } }}
          >
            {t(`enrolments.verb.${verb}.action`)}
            {areKeysOn && <Key>{key}</Key>}
          </Button>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, ml: 'auto', flex: { xs: '1 1 100%', sm: '0 1 auto' } }}>
        <Button startIcon={<ArrowBack />} disabled={!hasPrevious} onClick={onPrevious}>
          {t('enrolments.review.previous')}
        </Button>
        <Button endIcon={<ArrowForward />} onClick={onNext}>
          {t('enrolments.review.next')}
        </Button>
        <Button onClick={onHelp} startIcon={<Keyboard />} sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
          {t('enrolments.review.keys')}
        </Button>
      </Box>
    </Paper>
  );
};

const DEEDS = [
  { verb: 'verify', ability: 'verifyEnrolments', key: 'V', color: 'primary' },
  { verb: 'return', ability: 'returnEnrolments', key: 'K', color: 'primary' },
  { verb: 'reject', ability: 'rejectEnrolments', key: 'T', color: 'error' },
] as const;

/** On a phone there are no keys to press. */
const Key = ({ children }: { children: string }) => (
  <Box component="kbd" aria-hidden="true" sx={keyStyle}>
    {children}
  </Box>
);

const keyStyle = {
  display: { xs: 'none', md: 'inline' },
  ml: 1,
  px: 0.75,
  border: '1px solid',
  borderRadius: 0.5,
  font: 'inherit',
  fontSize: '0.75rem',
  opacity: 0.85,
};

const barStyle = {
  position: 'sticky',
  bottom: 8,
  p: 1,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 0.5,
};
