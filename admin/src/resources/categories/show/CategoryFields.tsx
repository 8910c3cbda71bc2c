import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useText } from '../../../providers/useText';
import type { DesignField } from '../design/design';
import { useFieldLabel, useFieldLine } from '../fieldText';

/** The fields of the form, in its order, each with what it takes. */
export const CategoryFields = ({ fields }: { fields: readonly DesignField[] }) => {
  const t = useText();
  const labelOf = useFieldLabel();
  const lineOf = useFieldLine();
  if (fields.length === 0) {
    return <Typography color="text.secondary">{t('categories.fields.none')}</Typography>;
  }
  return (
    <Box component="ol" sx={listStyle}>
      {fields.map((field) => (
        <li key={field.key}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {labelOf(field)}
          </Typography>{' '}
          <Typography component="code" variant="body2" color="text.secondary">
            {field.key}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {lineOf(field)}
          </Typography>
        </li>
      ))}
    </Box>
  );
};

const listStyle = { m: 0, pl: 3, display: 'grid', gap: 1.5 };
