import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import TextField from '@mui/material/TextField';
import { useId } from 'react';

import { useText } from '../../../providers/useText';
import type { BulkVerb } from '../queues';
import { needsReason } from '../queues';
import { isTyping } from './isTyping';
import { STOCK_REASONS } from './stockReasons';

interface ReasonPickerProps {
  verb: BulkVerb | 'end';
  value: string;
  isMissing: boolean;
  onChange: (reason: string) => void;
}

/** Why: one of what is said most often, by a touch or by its number, or in one's own words. */
export const ReasonPicker = ({ verb, value, isMissing, onChange }: ReasonPickerProps) => {
  const t = useText();
  const id = useId();
  const stock = STOCK_REASONS[verb];
  const isNeeded = needsReason(verb);
  return (
    <Box
      sx={{ display: 'grid', gap: 1.5 }}
      onKeyDown={(event) => {
        const index = isTyping(event.target) ? -1 : Number(event.key) - 1;
        const chosen = stock[index];
        if (chosen) {
          event.preventDefault();
          onChange(t(chosen));
          event.currentTarget.querySelectorAll('button')[index]?.focus();
        }
      }}
    >
      {stock.length > 0 && (
        <Box component="ul" aria-label={t('enrolments.reason.stock')} sx={listStyle}>
          {stock.map((reason, index) => (
            <li key={reason}>
              <ButtonBase
                autoFocus={index === 0}
                aria-pressed={value === t(reason)}
                aria-keyshortcuts={String(index + 1)}
                onClick={() => onChange(t(reason))}
                sx={choiceStyle}
              >
                <Box component="kbd" aria-hidden="true" sx={keyStyle}>
                  {index + 1}
                </Box>
                {t(reason)}
              </ButtonBase>
            </li>
          ))}
        </Box>
      )}
      <TextField
        id={id}
        label={t(isNeeded ? 'form.reasonNeeded' : 'form.reason')}
        helperText={t(isMissing ? 'form.reasonMissing' : 'enrolments.reason.hint')}
        error={isMissing}
        required={isNeeded}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        multiline
        fullWidth
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </Box>
  );
};

const listStyle = { listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 };

const choiceStyle = {
  width: '100%',
  minHeight: 44,
  px: 1,
  py: 0.5,
  gap: 1,
  justifyContent: 'flex-start',
  textAlign: 'left',
  font: 'inherit',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '&[aria-pressed="true"]': { borderColor: 'primary.main', bgcolor: 'primary.light' },
};

const keyStyle = { minWidth: 24, textAlign: 'center', color: 'text.secondary', font: 'inherit', fontWeight: 700 };
