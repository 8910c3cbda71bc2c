import Check from '@mui/icons-material/Check';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';

import { useText } from '../providers/useText';

interface SecretPanelProps {
  title: string;
  text: string;
  secret: string;
  /** What comes next. */
  children?: ReactNode;
}

/** A password or a key that nobody can see again. It lives in the page that shows it, and in no cache. */
export const SecretPanel = ({ title, text, secret, children }: SecretPanelProps) => {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  // It takes the place of a form: who hears the page must hear of it, and who sees it must see it.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setOutcome('copied');
    } catch {
      // Plain http and some old browsers have no clipboard: the user is told, and the text can be selected.
      setOutcome('failed');
    }
  };

  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
      <div>
        <Typography component="h2" variant="h2" id={id} ref={heading} tabIndex={-1}>
          {title}
        </Typography>
        <Typography color="text.secondary">{text}</Typography>
      </div>
      <Alert severity="warning" role="note">
        {t('secret.once')}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box component="code" sx={secretStyle}>
          {secret}
        </Box>
        <Button
          variant="outlined"
          startIcon={outcome === 'copied' ? <Check /> : <ContentCopy />}
          onClick={() => void copy()}
        >
          {t('secret.copy')}
        </Button>
        <Box component="span" role="status">
          {outcome && t(`secret.${outcome}`)}
        </Box>
      </Box>
      {children && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{children}</Box>}
    </Paper>
  );
};

const secretStyle = {
  px: 1.5,
  py: 1,
  borderRadius: 1,
  bgcolor: 'background.default',
  border: '1px solid',
  borderColor: 'divider',
  fontSize: '1rem',
  overflowWrap: 'anywhere',
  userSelect: 'all',
};
