import FilterList from '@mui/icons-material/FilterList';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { Form } from 'react-admin';

import { optionalTextOf, recordOf, textsOf } from '../../../providers/formValues';
import type { FormValues } from '../../../providers/formValues';
import { useText } from '../../../providers/useText';
import { isWorkerFlag } from '../workerFlags';
import type { WorkerQuery } from './useWorkerQuery';
import { WorkerFilterInputs } from './WorkerFilterInputs';
import { countFilters } from './workerFilter';

interface WorkerFiltersProps {
  query: WorkerQuery;
  attributes: FormValues;
  onApply: (query: WorkerQuery, attributes: FormValues) => void;
  onReset: () => void;
}

/** On a phone the fields are folded away: the people come first. */
export const WorkerFilters = (props: WorkerFiltersProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  const count = countFilters(props.query, props.attributes);
  // Filled anew from each address: what was chosen and not applied belongs to none.
  const key = JSON.stringify([props.query, props.attributes]);

  if (isWide) {
    return <Fields key={key} {...props} />;
  }
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterList />}
        aria-expanded={isOpen}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
        sx={{ justifySelf: 'start' }}
      >
        {count > 0 ? t('workers.filter.openCount', { count }) : t('workers.filter.open')}
      </Button>
      {isOpen && <Fields key={key} {...props} />}
    </>
  );
};

const Fields = ({ query, attributes, onApply, onReset }: WorkerFiltersProps) => {
  const t = useText();
  const { within = null, category = '', desil, flags } = query;
  const [initial] = useState({ within, category, desil: desil.map(String), flags, attributes });
  const apply = (values: FormValues) =>
    onApply(
      {
        within: optionalTextOf(values, 'within') ?? undefined,
        category: optionalTextOf(values, 'category') ?? undefined,
        desil: textsOf(values, 'desil').map(Number),
        flags: textsOf(values, 'flags').filter(isWorkerFlag),
      },
      recordOf(values, 'attributes'),
    );
  return (
    <Paper role="group" aria-label={t('workers.filter.title')} sx={{ p: 2 }}>
      <Form defaultValues={initial} onSubmit={apply}>
        <Box sx={fieldsStyle}>
          <WorkerFilterInputs />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <Button type="submit" variant="contained">
            {t('workers.filter.apply')}
          </Button>
          {countFilters(query, attributes) > 0 && <Button onClick={onReset}>{t('workers.filter.reset')}</Button>}
        </Box>
      </Form>
    </Paper>
  );
};

const fieldsStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' },
  '& .MuiFormControl-root': { my: 0, width: '100%' },
  '& .MuiInputBase-root': { minHeight: 44, bgcolor: 'background.paper' },
  // The library gives a choice of several the label of a larger field.
  '& .MuiInputLabel-outlined:not(.MuiInputLabel-shrink)': { transform: 'translate(14px, 11px) scale(1)' },
};
