import FilterList from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-admin';

import { NativeSelect } from '../../../components/NativeSelect';
import { RegionInput } from '../../../components/RegionInput';
import { SearchField } from '../../../components/SearchField';
import { useSettled } from '../../../components/useSettled';
import { useText } from '../../../providers/useText';
import { useFunds } from '../../../components/useFunds';
import { useCategories } from '../../../components/useCategories';
import type { EnrolmentQuery } from '../enrolmentQuery';
import { FilterChips } from './FilterChips';

interface EnrolmentFiltersProps {
  query: EnrolmentQuery;
  onChange: (changes: Partial<EnrolmentQuery>) => void;
}

/** The search is always there; on a phone the rest is folded away, since the people come first. */
export const EnrolmentFilters = ({ query, onChange }: EnrolmentFiltersProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 760px)', { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  return (
    <Box role="search" aria-label={t('enrolments.filter.label')} sx={{ display: 'grid', gap: 1.5 }}>
      <NameSearch search={query.search} onChange={(search) => onChange({ search })} />
      {!isWide && (
        <Button
          variant="outlined"
          startIcon={<FilterList />}
          aria-expanded={isOpen}
          onClick={() => setOpen((wasOpen) => !wasOpen)}
          sx={{ justifySelf: 'start' }}
        >
          {t('enrolments.filter.open')}
        </Button>
      )}
      {(isWide || isOpen) && <Choices query={query} onChange={onChange} />}
      <FilterChips query={query} onChange={onChange} />
    </Box>
  );
};

const Choices = ({ query, onChange }: EnrolmentFiltersProps) => {
  const t = useText();
  const funds = useFunds() ?? [];
  const categories = useCategories() ?? [];
  const { within, category, fund } = query;
  return (
    <Box sx={choiceStyle}>
      <Form key={within ?? ''} defaultValues={{ within: within ?? null }}>
        <RegionInput
          source="within"
          label={t('quotas.region')}
          isFilter
          onChange={(code) => onChange({ within: code ?? undefined })}
        />
      </Form>
      <NativeSelect
        label={t('quotas.category')}
        value={category ?? ''}
        none={t('enrolments.filter.anyCategory')}
        choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange({ category: value || undefined })}
      />
      <NativeSelect
        label={t('quotas.fund')}
        value={fund ?? ''}
        none={t('quotas.everyFund')}
        choices={funds.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(value) => onChange({ fund: value || undefined })}
      />
    </Box>
  );
};

interface NameSearchProps {
  search: string | undefined;
  onChange: (search: string | undefined) => void;
}

/** By name alone: a number is refused here, so that no NIK is kept where searches are. */
const NameSearch = ({ search, onChange }: NameSearchProps) => {
  const t = useText();
  const [text, setText] = useState(search ?? '');
  const isNumber = /\d{4}/.test(text);
  const settled = useSettled(text).trim();
  const wanted = isNumber || settled.length < SHORTEST || /\d{4}/.test(settled) ? undefined : settled;
  const latest = useRef(onChange);
  const told = useRef(search);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (wanted !== told.current) {
      told.current = wanted;
      latest.current(wanted);
    }
  }, [wanted]);
  useEffect(() => {
    // The page before, or another queue: the question changed by other means than this box.
    if (search !== told.current) {
      told.current = search;
      setText(search ?? '');
    }
  }, [search]);

  return (
    <div>
      <SearchField
        label={t('enrolments.filter.search')}
        placeholder={t('enrolments.filter.searchHint')}
        clearLabel={t('regions.search.clear')}
        value={text}
        onChange={setText}
      />
      <Box role="status" sx={{ color: 'error.main', fontSize: '0.875rem' }}>
        {isNumber && t('enrolments.filter.noNumbers')}
      </Box>
    </div>
  );
};

/** One or two letters find half the village. */
const SHORTEST = 3;

const choiceStyle = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(220px, 1.5fr) repeat(2, minmax(0, 1fr))' },
  '& form .MuiFormControl-root': { my: 0 },
  '& form .MuiInputBase-root': { minHeight: 44, bgcolor: 'background.paper' },
};
