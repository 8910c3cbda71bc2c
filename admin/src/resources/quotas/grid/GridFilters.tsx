import Box from '@mui/material/Box';
import { Form } from 'react-admin';

import { NativeSelect } from '../../../components/NativeSelect';
import { RegionInput } from '../../../components/RegionInput';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { budgetYears, monthsOf, useMonthText, yearOf } from '../../../components/monthText';
import { useFunds } from '../../../components/useFunds';
import type { GridQuery } from './useGridQuery';

interface GridFiltersProps {
  query: GridQuery;
  /** The region that is shown, also when the address names none. */
  within: string | undefined;
  /** Whether months can be columns; else one month is shown. */
  isWide: boolean;
  onChange: (changes: Partial<GridQuery>) => void;
}

export const GridFilters = ({ query, within, isWide, onChange }: GridFiltersProps) => {
  const t = useText();
  const monthText = useMonthText();
  const funds = useFunds() ?? [];
  const categories = useCategories() ?? [];
  const { columns, month, fund, category } = query;
  const year = yearOf(month);

  return (
    <Box role="group" aria-label={t('regions.filter.label')} sx={filterStyle}>
      <Form key={within ?? ''} defaultValues={{ within: within ?? null }}>
        <RegionInput
          source="within"
          label={t('quotas.region')}
          isFilter
          onChange={(code) => code && onChange({ within: code })}
        />
      </Form>
      {isWide && (
        <NativeSelect
          label={t('quotas.grid.columns')}
          value={columns}
          choices={[
            { value: 'MONTH', label: t('quotas.grid.byMonth') },
            { value: 'FUND', label: t('quotas.grid.byFund') },
          ]}
          onChange={(value) => onChange({ columns: value === 'FUND' ? 'FUND' : 'MONTH' })}
        />
      )}
      <NativeSelect
        label={t('quotas.year')}
        value={String(year)}
        choices={budgetYears(year).map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => onChange({ month: `${value}${month.slice(4)}` })}
      />
      {(columns === 'FUND' || !isWide) && (
        <NativeSelect
          label={t('quotas.month')}
          value={month}
          choices={monthsOf(year).map((one) => ({ value: one, label: monthText.alone(one) }))}
          onChange={(value) => onChange({ month: value })}
        />
      )}
      <NativeSelect
        label={t('quotas.fund')}
        value={fund ?? ''}
        none={t('quotas.everyFund')}
        choices={funds.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange({ fund: value || undefined })}
      />
      <NativeSelect
        label={t('quotas.category')}
        value={category ?? ''}
        none={t('quotas.everyCategory')}
        choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange({ category: value || undefined })}
      />
    </Box>
  );
};

const filterStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    md: 'minmax(220px, 1.5fr) repeat(auto-fit, minmax(150px, 1fr))',
  },
  '& > form': { gridColumn: { xs: '1 / -1', md: 'auto' } },
  '& form .MuiFormControl-root': { my: 0 },
  '& form .MuiInputBase-root': { minHeight: 44, bgcolor: 'background.paper' },
};
