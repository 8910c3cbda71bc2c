import Download from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { useText } from '../../providers/useText';
import type { TrailQuery } from './trailQuery';
import { downloadPath } from './trailQuery';

/** Links, so that the browser takes the answer as a stream to its disk, however long it is. */
export const TrailDownload = ({ query }: { query: TrailQuery }) => {
  const t = useText();
  return (
    <Box component="section" aria-label={t('audit.download.title')}>
      <Typography component="h2" variant="h2">
        {t('audit.download.title')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        {(['csv', 'jsonl'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            href={downloadPath(query, format)}
            download
            variant="outlined"
            startIcon={<Download />}
          >
            {t(`audit.download.${format}`)}
          </Button>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {t('audit.download.hint')}
      </Typography>
    </Box>
  );
};
