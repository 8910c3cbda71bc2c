import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { FailurePanel } from '../../../components/FailurePanel';
import { Section } from '../../../components/Section';
import type { ImportRecordFragment, RowVerdict } from '../../../generated/graphql';
import { useNumberFormat, useText } from '../../../providers/useText';
import { ROWS_AT_ONCE, fetchRows } from '../importSource';
import { VerdictRow } from './VerdictRow';
import { useChosenRows } from './chosenRows';

const KINDS = ['REJECTED', 'WARNING', 'VALID'] as const satisfies RowVerdict[];

/** The rows with their verdicts, a page at a time; those that must be mended come first. */
export const VerdictTable = ({ one }: { one: ImportRecordFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const counts = { REJECTED: one.rejected, WARNING: one.warned, VALID: one.valid };
  const [asked, setAsked] = useState<RowVerdict>();
  const [page, setPage] = useState(1);
  const verdict = asked ?? KINDS.find((kind) => counts[kind] > 0) ?? 'VALID';
  const { data, error } = useQuery({
    // Each look at rows is recorded as a reading of personal data: while a check runs, every some hundred rows will do.
    queryKey: ['imports', 'rows', one.id, verdict, page, one.status, Math.ceil(Math.log2(counts[verdict] + 1))],
    queryFn: ({ signal }) => fetchRows(one.id, [verdict], page, signal),
    placeholderData: keepPreviousData,
  });
  const { chosen, toggle } = useChosenRows(one.id);
  const canChoose = one.status === 'READY' && one.abilities.includes('commitImport') && verdict !== 'REJECTED';
  const choose = (kind: RowVerdict) => {
    setAsked(kind);
    setPage(1);
  };
  return (
    <Section title={t('imports.rows.title')}>
      <Box role="group" aria-label={t('imports.rows.kinds')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant={kind === verdict ? 'contained' : 'outlined'}
            aria-pressed={kind === verdict}
            onClick={() => choose(kind)}
          >
            {t(`imports.rows.kind.${kind}`, { count: format(counts[kind]) })}
          </Button>
        ))}
      </Box>
      {canChoose && (
        <Typography variant="body2" color="text.secondary" role="status">
          {chosen.length > 0
            ? t('imports.rows.chosen', { count: format(chosen.length) })
            : t('imports.rows.chooseHint')}
        </Typography>
      )}
      {error && <FailurePanel error={error} />}
      {data?.items.length === 0 && <Typography color="text.secondary">{t('imports.rows.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map((row) => (
          <VerdictRow
            key={row.id}
            row={row}
            {...(canChoose && { isChosen: chosen.includes(row.number), onToggle: () => toggle(row.number) })}
          />
        ))}
      </Box>
      <Pager page={page} hasNext={data?.pageInfo.hasNextPage ?? false} count={counts[verdict]} onTurn={setPage} />
    </Section>
  );
};

interface PagerProps {
  page: number;
  hasNext: boolean;
  count: number;
  onTurn: (page: number) => void;
}

const Pager = ({ page, hasNext, count, onTurn }: PagerProps) => {
  const t = useText();
  const format = useNumberFormat();
  if (page === 1 && !hasNext) {
    return null;
  }
  return (
    <Box
      component="nav"
      aria-label={t('imports.rows.pages')}
      sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <Button disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {t('imports.rows.previous')}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t('imports.rows.page', { page: format(page), pages: format(Math.max(page, Math.ceil(count / ROWS_AT_ONCE))) })}
      </Typography>
      <Button variant="outlined" disabled={!hasNext} onClick={() => onTurn(page + 1)} sx={{ ml: 'auto' }}>
        {t('imports.rows.next')}
      </Button>
    </Box>
  );
};
