import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { useClauseWords } from './useClauseWords';

type Persona = CategoryRecordFragment['personas'][number];

interface CategoryPersonasProps {
  personas: readonly Persona[];
  /** What the words of a rule are about. */
  fields: readonly CategoryField[];
}

/** The invented people with whom it is tried: what the rule says of each, and by which of its parts. */
export const CategoryPersonas = ({ personas, fields }: CategoryPersonasProps) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {personas.map((persona, index) => (
      <PersonaRow key={`${index} ${persona.name}`} persona={persona} fields={fields} />
    ))}
  </Box>
);

interface PersonaRowProps {
  persona: Persona;
  fields: readonly CategoryField[];
}

const PersonaRow = ({ persona: { name, expected, actual, clause }, fields }: PersonaRowProps) => {
  const t = useText();
  const words = useClauseWords(fields, clause ?? '');
  const isRight = expected === actual;
  const Icon = isRight ? CheckCircle : ErrorOutline;
  return (
    <Box component="li" sx={rowStyle}>
      <Icon aria-hidden="true" color={isRight ? 'primary' : 'error'} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography>
          {t(isRight ? 'categories.personas.right' : 'categories.personas.wrong', {
            expected: t(`categories.verdict.${expected}`),
            actual: t(`categories.verdict.${actual}`),
          })}
        </Typography>
        {clause && (
          <Typography variant="body2" color="text.secondary">
            {t('categories.personas.clause')} {words ?? <code>{clause}</code>}
          </Typography>
        )}
      </Box>
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  gap: 1.5,
  py: 1.25,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};
