import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';

import { FormFailure } from '../../account/FormFailure';
import { Section } from '../../components/Section';
import { useToday } from '../../components/useToday';
import type { QuoteQueryVariables } from '../../generated/graphql';
import { useList } from '../../providers/queries';
import { useText } from '../../providers/useText';
import type { ProgrammeRecord } from './programmeSource';
import { askQuote } from './programmeSource';
import { QuoteResult } from './QuoteResult';

/** What cover costs, and by which rule: asked of the server, which alone computes it. */
export const QuoteCalculator = ({ programmes }: { programmes: readonly ProgrammeRecord[] }) => {
  const t = useText();
  const [asked, setAsked] = useState<QuoteQueryVariables>();
  const { data, error, isFetching } = useQuery({
    queryKey: ['quote', asked],
    queryFn: () => (asked ? askQuote(asked) : null),
    enabled: asked !== undefined,
    retry: false,
  });
  return (
    <Section title={t('programmes.quote.title')}>
      <QuoteForm programmes={programmes} isAsking={isFetching} onAsk={setAsked} />
      <Box aria-live="polite" sx={{ mt: 2, '&:empty': { mt: 0 } }}>
        <FormFailure error={error} />
        {asked && data && !error && <QuoteResult quote={data} />}
      </Box>
    </Section>
  );
};

interface QuoteFormProps {
  programmes: readonly ProgrammeRecord[];
  isAsking: boolean;
  onAsk: (variables: QuoteQueryVariables) => void;
}

const QuoteForm = ({ programmes, isAsking, onAsk }: QuoteFormProps) => {
  const t = useText();
  const id = useId();
  const [codes, setCodes] = useState<readonly string[]>(['JKK', 'JKM']);
  const [income, setIncome] = useState('');
  const [fund, setFund] = useState('');
  const [isTransport, setTransport] = useState(false);
  const [from, setFrom] = useState(useToday().slice(0, 7));
  const [months, setMonths] = useState('12');
  const { data: funds = [] } = useList('fundingSources', {}, { page: 1, perPage: 200 });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk({
      programmeCodes: [...codes],
      monthlyIncome: income === '' ? null : Math.trunc(Number(income)),
      fundingSourceCode: fund || null,
      isTransport,
      from,
      months: Math.trunc(Number(months)),
    });
  };
  const tick = (code: string, isTicked: boolean) =>
    setCodes(isTicked ? [...codes, code] : codes.filter((one) => one !== code));

  return (
    <Box component="form" onSubmit={ask} sx={formStyle}>
      <Box role="group" aria-labelledby={`${id}-programmes`} sx={{ gridColumn: '1 / -1' }}>
        <FormLabel id={`${id}-programmes`}>{t('programmes.quote.programmes')}</FormLabel>
        <FormGroup row>
          {programmes.map(({ code, name }) => (
            <FormControlLabel
              key={code}
              control={<Checkbox checked={codes.includes(code)} />}
              label={`${code} (${name})`}
              onChange={(_event, isTicked) => tick(code, isTicked)}
              sx={{ minHeight: 44 }}
            />
          ))}
        </FormGroup>
      </Box>
      <TextField
        select
        label={t('programmes.quote.fund')}
        value={fund}
        onChange={(event) => setFund(event.target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{t('programmes.quote.noFund')}</option>
        {funds.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </TextField>
      <TextField
        type="number"
        label={t('programmes.quote.income')}
        helperText={t('programmes.quote.incomeHint')}
        value={income}
        onChange={(event) => setIncome(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: 0, max: 1_000_000_000, inputMode: 'numeric' } }}
      />
      <TextField
        type="month"
        label={t('programmes.quote.from')}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { pattern: String.raw`\d{4}-\d{2}` } }}
      />
      <TextField
        type="number"
        label={t('programmes.quote.months')}
        value={months}
        onChange={(event) => setMonths(event.target.value)}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: 1, max: 60, inputMode: 'numeric' } }}
      />
      <FormControlLabel
        control={<Checkbox checked={isTransport} />}
        label={t('programmes.quote.transport')}
        onChange={(_event, isTicked) => setTransport(isTicked)}
        sx={{ minHeight: 44 }}
      />
      <Button
        type="submit"
        variant="contained"
        loading={isAsking}
        disabled={codes.length === 0}
        sx={{ justifySelf: 'start' }}
      >
        {t('programmes.quote.action')}
      </Button>
    </Box>
  );
};

const formStyle = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
};
