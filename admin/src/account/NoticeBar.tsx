import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Link, useLocation } from 'react-router';

import { showNotice, useNotice } from '../providers/notice';
import { useText } from '../providers/useText';
import { signInPath } from './returnPath';

/** Tells above the page that a session has ended, or how signing in or out went. */
export const NoticeBar = () => {
  const t = useText();
  const location = useLocation();
  const notice = useNotice();
  const isSignInOffered = (notice === 'ended' || notice === 'refused') && location.pathname !== '/sign-in';

  return (
    // Always there, since a screen reader tells only what comes into a region that it knows.
    <Box role="status">
      {notice && (
        <Alert
          role="presentation"
          severity={notice === 'signedOut' ? 'success' : 'warning'}
          variant="outlined"
          sx={isSignInOffered ? { ...barStyle, ...twoRowsStyle } : barStyle}
          action={
            <>
              {isSignInOffered && (
                <Button component={Link} to={signInPath(location)} color="primary">
                  {t(notice === 'ended' ? 'account.notice.again' : 'account.signIn.action')}
                </Button>
              )}
              <IconButton
                aria-label={t('account.notice.close')}
                onClick={() => showNotice(undefined)}
                sx={{ width: 44, height: 44 }}
              >
                <Close />
              </IconButton>
            </>
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

/** On a phone the button does not fit beside the text. */
const twoRowsStyle = {
  flexWrap: { xs: 'wrap', sm: 'nowrap' },
  '& .MuiAlert-action': { flexBasis: { xs: '100%', sm: 'auto' }, justifyContent: 'flex-end' },
};
