import { SelectInput, required } from 'react-admin';

import { budgetYears, thisMonth, yearOf } from '../../../components/monthText';
import { inputStyle } from './inputStyle';

export const YearInput = ({ source, label }: { source: string; label: string }) => (
  <SelectInput
    source={source}
    label={label}
    choices={budgetYears(yearOf(thisMonth())).map((year) => ({ id: year, name: String(year) }))}
    validate={required()}
    helperText={false}
    {...inputStyle}
  />
);
