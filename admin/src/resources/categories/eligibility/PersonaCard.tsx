import ExpandMore from '@mui/icons-material/ExpandMore';
import Delete from '@mui/icons-material/DeleteOutlined';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';
import { useState } from 'react';
import { get, useFormState } from 'react-hook-form';

import { useText } from '../../../providers/useText';
import { PersonaFields } from './PersonaFields';
import { PersonaVerdict } from './PersonaVerdict';
import type { DraftPersona } from './triablePersona';
import type { TrialState } from './usePersonaTrials';

interface PersonaCardProps {
  source: string;
  number: number;
  persona: DraftPersona;
  state: TrialState;
  fields: readonly CategoryField[];
  onRemove: () => void;
}

/** One invented person: folded, the verdict; unfolded, all that is known of them. */
export const PersonaCard = ({ source, number, persona, state, fields, onRemove }: PersonaCardProps) => {
  const t = useText();
  // Who has no name yet has just been added.
  const [isOpen, setOpen] = useState(!persona.name);
  const { errors } = useFormState();
  // What is at fault must be seen.
  const hasFault = get(errors, source) !== undefined;
  return (
    <Accordion expanded={isOpen || hasFault} onChange={(_event, open) => setOpen(open)} disableGutters elevation={0}>
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ '& .MuiAccordionSummary-content': { minWidth: 0 } }}>
        <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5 }}>
          <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {persona.name?.trim() || t('personas.unnamed', { number })}
          </Typography>
          <PersonaVerdict state={state} expected={persona.expected ?? null} />
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <PersonaFields source={source} fields={fields} />
        <Button startIcon={<Delete />} color="error" onClick={onRemove} sx={{ justifySelf: 'start' }}>
          {t('personas.remove')}
        </Button>
      </AccordionDetails>
    </Accordion>
  );
};
