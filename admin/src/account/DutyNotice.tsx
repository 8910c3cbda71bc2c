import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link, useLocation } from 'react-router';

import { useText } from '../providers/useText';
import { useViewer } from '../providers/useViewer';

/** Above every page, as long as a role gives nothing for want of the second factor: why, and what to do. */
export const DutyNotice = () => {
  const t = useText();
  const { pathname } = useLocation();
  const { data: viewer } = useViewer();
  if (!viewer?.isSecondFactorMissing || viewer.mustChangePassword) {
    return null;
  }
  const isSetUp = viewer.hasSecondFactor;
  const isHere = pathname === '/account';
  return (
    <Alert
      severity="warning"
      role="note"
      variant="outlined"
      sx={barStyle}
      action={
        !isSetUp &&
        !isHere && (
          <Button component={Link} to="/account#second-factor" variant="contained">
            {t('account.factor.setUp')}
          </Button>
        )
      }
    >
      {t(`account.factor.${isSetUp ? 'notShown' : isHere ? 'requiredHere' : 'required'}`)}
    </Alert>
  );
};

/** On a phone the button does not fit beside the text. */
const barStyle = {
  mb: 2,
  bgcolor: 'background.paper',
  alignItems: 'center',
  flexWrap: { xs: 'wrap', sm: 'nowrap' },
  '& .MuiAlert-message': { flex: '1 1 0', minWidth: 0 },
  '& .MuiAlert-action': { flexBasis: { xs: '100%', sm: 'auto' }, p: 0, ml: { sm: 2 }, mr: 0, whiteSpace: 'nowrap' },
};
