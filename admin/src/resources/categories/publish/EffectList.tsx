import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useText } from '../../../providers/useText';
import { useFieldLabel } from '../fieldText';
import type { Effect } from './effects';

export const EffectList = ({ effects }: { effects: readonly Effect[] }) => {
  const t = useText();
  const labelOf = useFieldLabel();
  if (effects.length === 0) {
    return <Typography>{t('categories.effects.none')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ m: 0, pl: 3, overflowWrap: 'anywhere' }}>
      {effects.map((effect) => {
        const field = 'field' in effect ? labelOf(effect.field) : '';
        const choices = 'choices' in effect ? effect.choices.join(', ') : '';
        return (
          <li key={`${effect.kind} ${'field' in effect ? effect.field.key : ''}`}>
            {t(`categories.effects.${effect.kind}`, { field, choices })}
          </li>
        );
      })}
    </Box>
  );
};
