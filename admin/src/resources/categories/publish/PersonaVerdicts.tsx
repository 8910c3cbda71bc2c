import Alert from '@mui/material/Alert';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { CategoryPersonas } from '../show/CategoryPersonas';

/** Whether all personas get the verdict that they must; else which do not. */
export const PersonaVerdicts = ({ personas }: Pick<CategoryRecordFragment, 'personas'>) => {
  const t = useText();
  const failing = personas.filter(({ expected, actual }) => expected !== actual);
  if (personas.length === 0) {
    return (
      <Alert severity="info" role="note">
        {t('categories.personas.none')}
      </Alert>
    );
  }
  return failing.length === 0 ? (
    <Alert severity="success" role="note">
      {t('categories.personas.allRight', { smart_count: personas.length })}
    </Alert>
  ) : (
    <Alert severity="error" role="note">
      {t('categories.personas.someWrong', { count: failing.length, all: personas.length })}
      <CategoryPersonas personas={failing} />
    </Alert>
  );
};
