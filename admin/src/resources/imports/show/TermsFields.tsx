import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useMonthText } from '../../../components/monthText';
import { NativeSelect } from '../../../components/NativeSelect';
import { useCategories } from '../../../components/useCategories';
import { useNumberFormat, useText } from '../../../providers/useText';
import type { Terms } from './terms';
import { useSeatChoices } from './useChoices';

interface TermsFieldsProps {
  /** Whose seats: this region’s and those below it. */
  regionCode: string | null;
  terms: Terms;
  onChange: (terms: Terms) => void;
}

/** Which seats the people are for, among those that there are, and of which category who is named by none. */
export const TermsFields = ({ regionCode, terms, onChange }: TermsFieldsProps) => {
  const t = useText();
  const format = useNumberFormat();
  const { range } = useMonthText();
  const categories = useCategories();
  const seats = useSeatChoices(regionCode);
  if (seats?.length === 0) {
    return <Alert severity="warning">{t('imports.terms.noSeats')}</Alert>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <NativeSelect
        label={t('imports.terms.seats')}
        value={terms.seats}
        none={t('imports.terms.choose')}
        choices={(seats ?? []).map(({ key, fundName, programmes, from, to, available }) => ({
          value: key,
          label: t('imports.terms.seatsOf', {
            fund: fundName,
            programmes: programmes.join(' + '),
            months: range(from, to),
            available: format(available),
          }),
        }))}
        onChange={(value) => onChange({ ...terms, seats: value })}
      />
      <NativeSelect
        label={t('imports.terms.category')}
        value={terms.categoryCode}
        none={t('imports.terms.inFile')}
        choices={(categories ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange({ ...terms, categoryCode: value })}
      />
      <Typography variant="body2" color="text.secondary">
        {t('imports.terms.hint')}
      </Typography>
    </Box>
  );
};
