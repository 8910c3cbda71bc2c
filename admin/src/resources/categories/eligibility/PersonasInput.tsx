import Add from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';
import { useRef } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';

import { useText } from '../../../providers/useText';
import { PersonaCard } from './PersonaCard';
import type { DraftPersona } from './triablePersona';
import { usePersonaTrials } from './usePersonaTrials';

interface PersonasInputProps {
  /** Where the form keeps them. */
  source: string;
  /** Where it keeps the rule. */
  eligibilitySource: string;
  /** The fields of the category as they are now. */
  fields: readonly CategoryField[];
  categoryCode: string | null;
}

type Values = Record<string, DraftPersona[]>;

const MOST = 50;

/** Invented people with whom the rule is tried, each with what it says of them at once. */
export const PersonasInput = ({ source, eligibilitySource, fields, categoryCode }: PersonasInputProps) => {
  const t = useText();
  const add = useRef<HTMLButtonElement>(null);
  const { fields: rows, append, remove } = useFieldArray<Values, string>({ name: source });
  const personas = useWatch<Values, string>({ name: source }) ?? [];
  const eligibility: unknown = useWatch({ name: eligibilitySource });
  const { states, problem } = usePersonaTrials(
    categoryCode,
    fields,
    typeof eligibility === 'string' ? eligibility : '',
    personas,
  );
  const tried = states.filter(({ kind }) => kind === 'TRIED').length;
  const wrong = states.filter(
    (state, index) => state.kind === 'TRIED' && state.trial.actual !== personas[index]?.expected,
  ).length;

  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography color="text.secondary">{t('personas.intro')}</Typography>
        <Box role="status" sx={{ '& > *': { mt: 2 } }}>
          {problem !== null && (
            <Alert severity="warning" role="note">
              {t('personas.problem', { problem })}
            </Alert>
          )}
          {tried > 0 && (
            <Alert severity={wrong > 0 ? 'error' : 'success'} role="note">
              {wrong > 0 ? t('personas.wrong', { wrong, count: tried }) : t('personas.right', { smart_count: tried })}
            </Alert>
          )}
        </Box>
      </div>
      <div>
        {rows.map((row, index) => (
          <PersonaCard
            key={row.id}
            source={`${source}.${index}`}
            number={index + 1}
            persona={personas[index] ?? {}}
            state={states[index] ?? { kind: 'CHECKING' }}
            fields={fields}
            onRemove={() => {
              remove(index);
              // The button that was pressed is gone: the keyboard goes on from here.
              add.current?.focus();
            }}
          />
        ))}
      </div>
      <Button
        ref={add}
        variant="outlined"
        startIcon={<Add />}
        disabled={rows.length >= MOST}
        onClick={() => append(EMPTY, { focusName: `${source}.${rows.length}.name` })}
        sx={{ justifySelf: 'start' }}
      >
        {t('personas.add')}
      </Button>
    </Box>
  );
};

const EMPTY: DraftPersona = {
  name: null,
  age: null,
  desil: null,
  income: null,
  regionCode: null,
  attributes: {},
  expected: 'ELIGIBLE',
};
