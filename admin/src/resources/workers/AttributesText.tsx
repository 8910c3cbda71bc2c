import Box from '@mui/material/Box';
import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { useAttributeText } from '../../components/attributes/attributeText';
import { useAskedFields } from '../../components/attributes/useAskedFields';
import type { FormValues } from '../../providers/formValues';

/** What a category asks, each with its label as it is today; what it no longer asks by its key. */
export const AttributesText = ({ categoryCode, attributes }: { categoryCode: string; attributes: FormValues }) => {
  const locale = localeFrom(useLocale());
  const textOf = useAttributeText();
  const fields = useAskedFields(categoryCode) ?? [];
  const known = Object.entries(attributes).filter(([, value]) => value != null && value !== '');
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {known.map(([key, value]) => {
        const field = fields.find((one) => one.key === key);
        return (
          <li key={key}>
            {field?.labels[locale] ?? key}: {textOf(field?.type ?? 'TEXT', value)}
          </li>
        );
      })}
    </Box>
  );
};
