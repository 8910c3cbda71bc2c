import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useLocation } from 'react-router';

import { isObject } from '../../../../providers/authRequest';
import { useNumberFormat, useText } from '../../../../providers/useText';

/** Those of the list who were not registered after all, and why: told to who comes from registering them. */
export const NotRegistered = () => {
  const t = useText();
  const format = useNumberFormat();
  const refusals = refusalsIn(useLocation().state);
  return refusals.length === 0 ? null : (
    <Alert severity="warning" role="status">
      {t('decrees.refused', { smart_count: refusals.length, count: format(refusals.length) })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {refusals.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            <strong>{name}</strong>: {message}
          </li>
        ))}
      </Box>
    </Alert>
  );
};

interface Refused {
  readonly name: string;
  readonly message: string;
}

/** What stands beside an address can be anything: it was written by another version of the page, say. */
function refusalsIn(state: unknown): Refused[] {
  const refused = isObject(state) ? state['refused'] : undefined;
  return Array.isArray(refused) ? refused.filter(isRefused) : [];
}

const isRefused = (value: unknown): value is Refused =>
  isObject(value) && typeof value['name'] === 'string' && typeof value['message'] === 'string';
