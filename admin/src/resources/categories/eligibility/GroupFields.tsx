import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Condition, Group } from '@payung/shared/eligibility/conditions';
import { QUANTIFIERS, isGroup } from '@payung/shared/eligibility/conditions';
import type { Subject } from '@payung/shared/eligibility/subjects';
import { useRef } from 'react';

import { useText } from '../../../providers/useText';
import { ComparisonFields } from './ComparisonFields';
import { comparisonOf, withCondition, withoutCondition } from './editConditions';

interface GroupFieldsProps {
  subjects: readonly Subject[];
  group: Group;
  depth: number;
  label: string;
  onChange: (group: Group) => void;
  onRemove?: () => void;
}

/** Deeper than this nobody follows on a phone; the text goes deeper. */
const DEEPEST = 2;

export const GroupFields = ({ subjects, group, depth, label, onChange, onRemove }: GroupFieldsProps) => {
  const t = useText();
  const add = useRef<HTMLButtonElement>(null);
  const [first] = subjects;

  const append = (condition: Condition) => onChange({ ...group, conditions: [...group.conditions, condition] });
  const remove = (index: number) => {
    const rest = withoutCondition(group, index);
    if (rest.conditions.length === 0 && onRemove) {
      onRemove();
      return;
    }
    onChange(rest);
    // The button that was pressed is gone: the keyboard goes on from here.
    add.current?.focus();
  };

  return (
    <Box role="group" aria-label={label} sx={depth === 0 ? groupStyle : innerStyle}>
      <TextField
        select
        label={t('eligibility.quantifier')}
        value={group.quantifier}
        onChange={({ target }) => {
          const quantifier = QUANTIFIERS.find((one) => one === target.value);
          if (quantifier) onChange({ ...group, quantifier });
        }}
        sx={{ maxWidth: 420 }}
        fullWidth
      >
        {QUANTIFIERS.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`eligibility.quantifiers.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {group.conditions.map((condition, index) => {
        const name = t(isGroup(condition) ? 'eligibility.groupOf' : 'eligibility.conditionOf', {
          number: index + 1,
        });
        const common = {
          subjects,
          label: depth === 0 ? name : `${label}, ${name}`,
          onChange: (one: Condition) => onChange(withCondition(group, index, one)),
          onRemove: () => remove(index),
        };
        return isGroup(condition) ? (
          <GroupFields key={`${index}`} {...common} group={condition} depth={depth + 1} />
        ) : (
          <ComparisonFields key={`${index}`} {...common} comparison={condition} />
        );
      })}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button ref={add} startIcon={<Add />} onClick={() => first && append(comparisonOf(first))}>
          {t('eligibility.add')}
        </Button>
        {depth < DEEPEST && (
          <Button
            startIcon={<Add />}
            onClick={() => first && append({ quantifier: 'ANY', conditions: [comparisonOf(first)] })}
          >
            {t('eligibility.addGroup')}
          </Button>
        )}
        {onRemove && (
          <Button startIcon={<Delete />} color="error" onClick={onRemove}>
            {t('eligibility.removeGroup')}
          </Button>
        )}
      </Box>
    </Box>
  );
};

const groupStyle = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' };
const innerStyle = {
  ...groupStyle,
  pl: { xs: 1.25, sm: 2 },
  py: 1,
  borderLeft: '3px solid',
  borderColor: 'primary.main',
};
