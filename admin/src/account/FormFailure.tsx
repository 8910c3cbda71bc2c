import Alert from '@mui/material/Alert';

import { ApiError, TooManyTrialsError, UnreachableError } from '../providers/errors';
import { useText } from '../providers/useText';

/** Why the server did not take what was sent. A screen reader tells it at once. */
export const FormFailure = ({ error }: { error: Error | string | null }) => {
  const tell = useTelling();
  return error && <Alert severity="error">{typeof error === 'string' ? error : tell(error)}</Alert>;
};

function useTelling() {
  const t = useText();
  return (error: Error): string => {
    if (error instanceof TooManyTrialsError) {
      const isLong = error.seconds > 90;
      const count = isLong ? Math.ceil(error.seconds / 60) : error.seconds;
      return t(`account.tooMany.${isLong ? 'minutes' : 'seconds'}`, { count, smart_count: count });
    }
    if (error instanceof UnreachableError) {
      return t(`failure.${navigator.onLine ? 'unreachable' : 'offline'}.text`);
    }
    // What it refuses the server tells in the reader's language: whether of e-mail and password it is the one or the
    // other that is wrong, nobody is told.
    return error instanceof ApiError && error.code !== 'INTERNAL'
      ? error.message
      : t('failure.unexpected.text', { code: error instanceof ApiError ? error.code : error.name });
  };
}
