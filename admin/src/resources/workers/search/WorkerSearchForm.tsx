import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { localeFrom } from '@payung/shared/locale';
import { useState } from 'react';
import { useLocale } from 'react-admin';

import { SearchField } from '../../../components/SearchField';
import { useText } from '../../../providers/useText';
import type { SearchFault, Wanted } from './searchText';
import { isWanted, readSearch } from './searchText';

interface WorkerSearchFormProps {
  wanted: Wanted | null;
  onSearch: (wanted: Wanted | null) => void;
}

/** Asks only when told to: each look is an event of the trail, and a half-typed name finds half the village. */
export const WorkerSearchForm = ({ wanted, onSearch }: WorkerSearchFormProps) => {
  const t = useText();
  const tell = useFaultText();
  const [text, setText] = useState(textOf(wanted));
  const [fault, setFault] = useState<SearchFault>();

  const change = (typed: string) => {
    setText(typed);
    setFault(undefined);
    if (typed === '') {
      onSearch(null);
    }
  };
  const search = () => {
    const read = readSearch(text);
    if (isWanted(read)) {
      setFault(undefined);
      onSearch(read);
    } else {
      setFault(read);
    }
  };

  return (
    <Box
      component="form"
      role="search"
      noValidate
      // A search by the form’s own means would write into the address what was typed.
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
      sx={formStyle}
    >
      <SearchField
        label={t('workers.search.label')}
        placeholder={t('workers.search.placeholder')}
        clearLabel={t('workers.search.clear')}
        value={text}
        onChange={change}
        helperText={fault ? tell(fault) : t('workers.search.hint')}
        isWrong={fault !== undefined}
      />
      <Button type="submit" variant="contained" sx={{ minHeight: 56, px: 4 }}>
        {t('workers.search.action')}
      </Button>
    </Box>
  );
};

function useFaultText() {
  const t = useText();
  const locale = localeFrom(useLocale());
  return (fault: SearchFault) => (fault.is === 'nik' ? fault.fault.message(locale) : t(`workers.search.${fault.is}`));
}

const textOf = (wanted: Wanted | null) => (wanted === null ? '' : wanted.by === 'nik' ? wanted.nik : wanted.name);

const formStyle = {
  display: 'grid',
  gap: 1,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
};
