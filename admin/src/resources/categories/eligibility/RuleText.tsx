import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { Subject } from '@payung/shared/eligibility/subjects';
import type { Ref } from 'react';
import { useRef } from 'react';

import { useText } from '../../../providers/useText';
import { KnownNames } from './KnownNames';
import { markedLine } from './markedLine';

export interface Fault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

interface RuleTextProps {
  subjects: readonly Subject[];
  text: string;
  fault: Fault | null;
  refusal: string | undefined;
  inputRef: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
  onBlur: () => void;
}

/** The rule as it is written, with the place of what is wrong. */
export const RuleText = ({ subjects, text, fault, refusal, inputRef, onChange, onBlur }: RuleTextProps) => {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const show = ({ start, end }: Fault) => {
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const message = fault
    ? `${fault.message} ${t('eligibility.place', { line: fault.line, column: fault.column })}`
    : refusal;

  return (
    <Box ref={box} sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField
        label={t('eligibility.rule')}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
        inputRef={inputRef}
        multiline
        minRows={3}
        maxRows={14}
        fullWidth
        error={message !== undefined}
        helperText={<span role="status">{message ?? t('eligibility.ruleHint')}</span>}
        slotProps={{
          htmlInput: { spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off', maxLength: 4_000, sx: codeStyle },
        }}
      />
      {fault && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <MarkedLine text={text} fault={fault} />
          <Button size="small" onClick={() => show(fault)}>
            {t('eligibility.show')}
          </Button>
        </Box>
      )}
      <KnownNames subjects={subjects} />
    </Box>
  );
};

/** The line of the fault; what reads it aloud has heard line and column already. */
const MarkedLine = ({ text, fault }: { text: string; fault: Fault }) => {
  const [before, marked, after] = markedLine(text, fault.start, fault.end);
  return (
    <Box component="code" aria-hidden="true" sx={{ ...codeStyle, minWidth: 0, overflowWrap: 'anywhere' }}>
      {before}
      <Box component="mark" sx={markStyle}>
        {marked === '' ? '␣' : marked}
      </Box>
      {after}
    </Box>
  );
};

const codeStyle = { fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace' };
const markStyle = {
  bgcolor: 'secondary.light',
  color: 'error.main',
  fontWeight: 700,
  textDecoration: 'underline wavy',
};
