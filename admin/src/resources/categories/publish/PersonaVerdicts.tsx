import Alert from '@mui/material/Alert';

import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';
import { definitionsOf } from '../design/definitions';
import { designOf } from '../design/design';
import { CategoryPersonas } from '../show/CategoryPersonas';

/** Whether all personas get the verdict that they must; else which do not. */
export const PersonaVerdicts = ({ category }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const { personas } = category;
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
      <CategoryPersonas
        personas={failing}
        fields={definitionsOf(designOf(category).fields, t('categories.fields.unnamed'))}
      />
    </Alert>
  );
};
