import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useText } from '../providers/useText';
import { visuallyHidden } from './visuallyHidden';

interface CopyButtonProps {
  code: string;
  /** What a screen reader says of it, where the code itself is not worth reading out. */
  label?: string;
}

export const CopyButton = ({ code, label }: CopyButtonProps) => {
  const t = useText();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('done');
    } catch {
      // Plain http and some old browsers have no clipboard: the user is told, and the code can be selected.
      setOutcome('failed');
    }
  };

  return (
    <>
      <Button
        size="small"
        startIcon={outcome === 'done' ? <Check /> : <ContentCopy />}
        aria-label={label ?? t('copy.action', { code })}
        onClick={() => void copy()}
      >
        {t('copy.short')}
      </Button>
      <Box component="span" role="status" sx={outcome ? { fontSize: '0.8125rem' } : visuallyHidden}>
        {outcome && t(`copy.${outcome}`)}
      </Box>
    </>
  );
};
