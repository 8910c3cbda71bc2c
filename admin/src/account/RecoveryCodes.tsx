import Download from '@mui/icons-material/Download';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { CopyButton } from '../components/CopyButton';
import { useText } from '../providers/useText';

/** Shown this once: for who loses the phone. */
export const RecoveryCodes = ({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) => {
  const t = useText();
  const text = codes.join('\n');
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 440 }}>
      <Alert severity="success" role="status">
        {t('account.recovery.done')}
      </Alert>
      <div>
        <Typography component="h3" variant="h3">
          {t('account.recovery.title')}
        </Typography>
        <Typography variant="body2">{t('account.recovery.intro')}</Typography>
      </div>
      <Box component="ul" aria-label={t('account.recovery.title')} sx={listStyle}>
        {codes.map((code) => (
          <Box component="li" key={code} sx={{ fontFamily: 'monospace', fontSize: '1rem' }}>
            {code}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <CopyButton code={text} label={t('account.recovery.copy')} />
        <Button size="small" startIcon={<Download />} onClick={() => save(t('account.recovery.file'), `${text}\n`)}>
          {t('account.recovery.download')}
        </Button>
      </Box>
      <Button variant="contained" onClick={onDone} sx={{ justifySelf: 'start' }}>
        {t('account.recovery.kept')}
      </Button>
    </Box>
  );
};

/** As a text file, made in the browser. */
function save(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 2,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))',
  gap: 1,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
};
