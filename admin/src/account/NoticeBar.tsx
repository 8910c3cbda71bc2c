import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';

import { showNotice, useNotice } from '../providers/notice';
import { useText } from '../providers/useText';

/** Tells above the page that a session has ended, or how signing in or out went. */
export const NoticeBar = () => {
  const t = useText();
  const notice = useNotice();

  return (
    // Always there, since a screen reader tells only what comes into a region that it knows.
    <Box role="status">
      {notice && (
        <Alert
          role="presentation"
          severity={notice === 'signedOut' ? 'success' : 'warning'}
          variant="outlined"
          sx={barStyle}
          action={
            <IconButton
              aria-label={t('account.notice.close')}
              onClick={() => showNotice(undefined)}
              sx={{ width: 44, height: 44 }}
            >
              <Close />
            </IconButton>
          }
        >
          {t(`account.notice.${notice}`)}
        </Alert>
      )}
    </Box>
  );
};

const barStyle = {
  mb: 2,
  bgcolor: 'background.paper',
  alignItems: 'center',
  '& .MuiAlert-message': { flex: '1 1 0', minWidth: 0 },
};
