import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CategoryField } from '@payung/shared/categoryFields';
import { localeFrom } from '@payung/shared/locale';
import { NumberInput, SelectInput, TextInput, maxLength, maxValue, minValue, required, useLocale } from 'react-admin';

import { AttributeInputs } from '../../../components/attributes/AttributeInputs';
import { RegionInput } from '../../../components/RegionInput';
import { useText } from '../../../providers/useText';

const VERDICTS = ['ELIGIBLE', 'NOT_ELIGIBLE', 'NEEDS_REVIEW'] as const;

/** All that is known of an invented person, and what the rule must say. What is left blank is not known. */
export const PersonaFields = ({ source, fields }: { source: string; fields: readonly CategoryField[] }) => {
  const t = useText();
  const locale = localeFrom(useLocale());
  return (
    <>
      <Box sx={gridStyle}>
        <TextInput
          source={`${source}.name`}
          label={t('personas.name')}
          helperText={t('personas.nameHint')}
          validate={[required(), maxLength(80)]}
          {...look}
        />
        <SelectInput
          source={`${source}.expected`}
          label={t('personas.expected')}
          choices={VERDICTS.map((id) => ({ id, name: t(`personas.verdict.${id}`) }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
          {...look}
        />
        <NumberInput
          source={`${source}.age`}
          label={t('personas.age')}
          validate={[required(), minValue(0), maxValue(120)]}
          helperText={false}
          {...look}
        />
        <NumberInput
          source={`${source}.desil`}
          label={t('personas.desil')}
          helperText={t('personas.desilHint')}
          validate={[minValue(1), maxValue(10)]}
          {...look}
        />
        <NumberInput
          source={`${source}.income`}
          label={t('personas.income')}
          helperText={t('personas.incomeHint')}
          validate={[minValue(0), maxValue(1_000_000_000)]}
          {...look}
        />
        <RegionInput source={`${source}.regionCode`} label={t('personas.region')} isRequired />
      </Box>
      {fields.length > 0 && (
        <>
          <Typography component="h4" sx={{ fontWeight: 600 }}>
            {t('personas.attributes')}
          </Typography>
          <Box sx={gridStyle}>
            <AttributeInputs source={`${source}.attributes`} fields={fields} locale={locale} isPartial />
          </Box>
        </>
      )}
    </>
  );
};

const look = { variant: 'outlined', size: 'medium', fullWidth: true } as const;
const gridStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
  '& .MuiFormControl-root': { my: 0 },
};
