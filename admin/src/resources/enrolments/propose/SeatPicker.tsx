import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { useId } from 'react';

import { useRegionPlace } from '../../../components/regionName';
import { Section } from '../../../components/Section';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { useQuotaTerms } from '../../quotas';

interface SeatPickerProps {
  from: string;
  to: string;
  onMonths: (months: { from: string; to: string }) => void;
  /** Undefined while they are looked for. */
  quotas: readonly QuotaRecordFragment[] | undefined;
  quotaId: string | undefined;
  onQuota: (id: string) => void;
}

/** For which months, and from which quota. */
export const SeatPicker = ({ from, to, onMonths, quotas, quotaId, onQuota }: SeatPickerProps) => {
  const t = useText();
  const isReversed = from !== '' && to !== '' && to < from;
  return (
    <Section title={t('enrolmentProposal.seat')}>
      <Box sx={monthsStyle}>
        <TextField
          type="month"
          label={t('quotas.allocate.from')}
          value={from}
          onChange={(event) => onMonths({ from: event.target.value, to })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          type="month"
          label={t('quotas.allocate.to')}
          value={to}
          error={isReversed}
          helperText={isReversed && t('enrolmentProposal.reversed')}
          onChange={(event) => onMonths({ from, to: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      {!quotas && !isReversed && <Skeleton variant="rounded" height={88} />}
      {quotas?.length === 0 && <Alert severity="warning">{t('enrolmentProposal.noQuota')}</Alert>}
      {quotas && quotas.length > 0 && <Quotas quotas={quotas} quotaId={quotaId} onQuota={onQuota} />}
    </Section>
  );
};

interface QuotasProps {
  quotas: readonly QuotaRecordFragment[];
  quotaId: string | undefined;
  onQuota: (id: string) => void;
}

const Quotas = ({ quotas, quotaId, onQuota }: QuotasProps) => {
  const t = useText();
  const id = useId();
  const format = useNumberFormat();
  const placeOf = useRegionPlace();
  const termsOf = useQuotaTerms();
  return (
    <FormControl fullWidth>
      <FormLabel id={id}>{t('enrolmentProposal.quota')}</FormLabel>
      <RadioGroup aria-labelledby={id} value={quotaId ?? ''} onChange={(_event, value) => onQuota(value)}>
        {quotas.map((quota) => (
          <FormControlLabel
            key={quota.id}
            value={quota.id}
            control={<Radio />}
            sx={{ minHeight: 44, my: 0.5 }}
            label={
              <>
                {placeOf(quota.region ?? null)} ·{' '}
                {t('enrolments.seatsLeft', { smart_count: quota.available, count: format(quota.available) })}
                <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.9rem' }}>
                  {termsOf(quota).line}
                </Box>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

const monthsStyle = { display: 'grid', gap: 1.5, mb: 1.5, gridTemplateColumns: { sm: 'repeat(2, minmax(0, 1fr))' } };
