import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { NativeSelect } from '../../../components/NativeSelect';
import type { ImportColumnsByIdQuery, ImportFieldChoicesQuery } from '../../../generated/graphql';
import { useText } from '../../../providers/useText';

type Column = NonNullable<ImportColumnsByIdQuery['import']>['columns'][number];

interface ColumnSelectsProps {
  columns: readonly Column[];
  fields: ImportFieldChoicesQuery['importFields'];
  mapping: ReadonlyMap<number, string | null>;
  onChange: (index: number, field: string | null) => void;
}

/** Each column of the file with what it is taken to say, to be corrected. */
export const ColumnSelects = ({ columns, fields, mapping, onChange }: ColumnSelectsProps) => {
  const t = useText();
  const choices = fields.map(({ field, label }) => ({ value: field, label }));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {columns.map(({ index, heading, field, certainty }) => {
        const name = heading || t('imports.columns.unnamed', { number: index + 1 });
        const chosen = mapping.get(index) ?? null;
        const isGuess = certainty === 'LIKELY' && chosen === field;
        return (
          <Box component="li" key={index} sx={rowStyle}>
            <div>
              <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
              <Typography variant="body2" color={isGuess ? 'warning.dark' : 'text.secondary'}>
                {t(`imports.columns.certainty.${chosen === (field ?? null) ? certainty : 'CHOSEN'}`)}
              </Typography>
            </div>
            <NativeSelect
              label={t('imports.columns.says', { heading: name })}
              value={chosen ?? ''}
              choices={choices}
              none={t('imports.columns.notRead')}
              onChange={(value) => onChange(index, value || null)}
            />
          </Box>
        );
      })}
    </Box>
  );
};

const rowStyle = {
  py: 1.5,
  display: 'grid',
  gap: 1,
  alignItems: 'center',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};
