import FilterList from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';

import { SignedIn } from '../../account/SignedIn';
import { LookupField } from '../../components/LookupField';
import { useText } from '../../providers/useText';
import { ActionsField } from './ActionsField';
import { actorLookup } from './lookupSource';
import { SubjectFields } from './SubjectFields';
import type { TrailQuery } from './trailQuery';
import { anyEvent, isUnfiltered } from './trailQuery';
import { useRegionLookup } from './useNames';

interface TrailFiltersProps {
  query: TrailQuery;
  onSearch: (query: TrailQuery) => void;
}

/** On a phone the fields are folded away: the events come first. */
export const TrailFilters = ({ query, onSearch }: TrailFiltersProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const [isOpen, setOpen] = useState(false);

  if (isWide) {
    return <Fields query={query} onSearch={onSearch} />;
  }
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterList />}
        aria-expanded={isOpen}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
      >
        {t('audit.filter.open')}
      </Button>
      {isOpen && <Fields query={query} onSearch={onSearch} />}
    </>
  );
};

const Fields = ({ query, onSearch }: TrailFiltersProps) => {
  const t = useText();
  const [draft, setDraft] = useState(query);
  const regionLookup = useRegionLookup();
  const change = (changes: Partial<TrailQuery>) => setDraft({ ...draft, ...changes });
  const isReversed = Boolean(draft.from && draft.to && draft.to < draft.from);
  const text = (name: 'from' | 'to' | 'requestId') => ({
    label: t(`audit.filter.${name}`),
    value: draft[name] ?? '',
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value || undefined }),
  });

  return (
    <Paper
      component="form"
      role="search"
      aria-label={t('audit.filter.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReversed) {
          // Actions by name say more than a kind of them.
          onSearch(draft.actions.length > 0 ? { ...draft, kind: undefined } : draft);
        }
      }}
      sx={{ p: 2, display: 'grid', gap: 2 }}
    >
      <Box sx={gridStyle}>
        <SignedIn>
          {({ abilities }) => (
            <LookupField
              label={t('audit.filter.actor')}
              placeholder={t('audit.filter.actorHint')}
              lookup={actorLookup(abilities)}
              value={draft.actorId}
              onChange={(actorId) => change({ actorId })}
            />
          )}
        </SignedIn>
        <ActionsField value={draft.actions} onChange={(actions) => change({ actions })} />
        <LookupField
          label={t('audit.filter.within')}
          placeholder={t('audit.filter.withinHint')}
          lookup={regionLookup}
          value={draft.within}
          onChange={(within) => change({ within })}
        />
        <SubjectFields value={draft} onChange={change} />
        <TextField {...text('requestId')} slotProps={{ inputLabel: { shrink: true }, htmlInput: plainText }} />
        <TextField type="date" {...text('from')} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField
          type="date"
          {...text('to')}
          error={isReversed}
          helperText={isReversed && t('audit.filter.reversed')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained">
          {t('audit.filter.apply')}
        </Button>
        {!isUnfiltered(query) && <Button onClick={() => onSearch(anyEvent)}>{t('audit.filter.reset')}</Button>}
      </Box>
    </Paper>
  );
};

const plainText = { maxLength: 200, autoComplete: 'off', spellCheck: false };
const gridStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', md: 'repeat(3, minmax(0, 1fr))' },
};
