import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Comparison } from '@payung/shared/eligibility/conditions';
import { operandOf, operatorsOf } from '@payung/shared/eligibility/conditions';
import { operatorWord } from '@payung/shared/eligibility/operatorWords';
import type { Subject } from '@payung/shared/eligibility/subjects';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { useText } from '../../../providers/useText';
import { ListField } from './ListField';
import { ValueField } from './ValueField';
import { withOperator, withSubject } from './editConditions';

interface ComparisonFieldsProps {
  subjects: readonly Subject[];
  comparison: Comparison;
  label: string;
  onChange: (comparison: Comparison) => void;
  onRemove: () => void;
}

/** What is compared, how, and with what. */
export const ComparisonFields = ({ subjects, comparison, label, onChange, onRemove }: ComparisonFieldsProps) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  const { operator, value } = comparison;
  const subject = subjects.find(({ name }) => name === comparison.subject);
  if (!subject) return null;
  const operand = operandOf(operator);
  const setValue = (next: Comparison['value']) => onChange({ ...comparison, value: next });

  return (
    <Box role="group" aria-label={label} sx={rowStyle}>
      <TextField
        select
        className="wide"
        label={t('eligibility.subject')}
        value={subject.name}
        onChange={({ target }) => {
          const next = subjects.find(({ name }) => name === target.value);
          if (next) onChange(withSubject(comparison, subject, next));
        }}
      >
        {subjects.map(({ name, labels }) => (
          <MenuItem key={name} value={name}>
            {capitalised(labels[locale])}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        className={operand === 'NOTHING' ? '' : 'wide'}
        label={t('eligibility.operator')}
        value={operator}
        onChange={({ target }) => {
          const next = operatorsOf(subject).find((one) => one === target.value);
          if (next) onChange(withOperator(comparison, next));
        }}
      >
        {operatorsOf(subject).map((one) => (
          <MenuItem key={one} value={one}>
            {operatorWord(subject.kind, one, locale)}
          </MenuItem>
        ))}
      </TextField>
      {operand === 'ONE' && (
        <ValueField
          // What is typed of one thing is no beginning for another.
          key={subject.name}
          subject={subject}
          value={typeof value === 'object' ? null : value}
          onChange={setValue}
        />
      )}
      {operand === 'LIST' && (
        <ListField
          key={subject.name}
          subject={subject}
          values={value !== null && typeof value === 'object' ? value : []}
          onChange={setValue}
        />
      )}
      <IconButton aria-label={t('eligibility.remove', { label })} onClick={onRemove} sx={removeStyle}>
        <Delete />
      </IconButton>
    </Box>
  );
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** By the room that the form leaves, not by the screen: beside the form may stand its preview. */
const isWide = '@container (min-width: 620px)';

const rowStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: 'minmax(0, 1fr) 44px',
  p: 1.5,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  '& > .wide': { gridColumn: 'span 2' },
  [isWide]: {
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 3fr) minmax(0, 5fr) 44px',
    p: 0,
    border: 0,
    '& > .wide': { gridColumn: 'auto' },
  },
};
const removeStyle = { width: 44, height: 44, mt: 0.75, [isWide]: { gridColumn: 4 } };
