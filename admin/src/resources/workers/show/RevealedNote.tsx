import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useText } from '../../../providers/useText';

/** Beside what is on view for a minute. */
export const RevealedNote = ({ onHide }: { onHide: () => void }) => {
  const t = useText();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Box component="span" role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t('workerRecord.reveal.shown')}
      </Box>
      <Button size="small" onClick={onHide}>
        {t('workerRecord.reveal.hide')}
      </Button>
    </Box>
  );
};
