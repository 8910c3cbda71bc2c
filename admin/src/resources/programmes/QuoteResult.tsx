import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';

import type { QuoteQuery } from '../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../providers/useText';
import { rulePath } from './programmePath';
import { useRuleSummary } from './ruleText';

type Quote = QuoteQuery['contributionQuote'];

/** The sum, and each line of it with the rule by which it is so much. */
export const QuoteResult = ({ quote: { perMonth, total, lines } }: { quote: Quote }) => {
  const t = useText();
  const rupiah = useRupiah();
  return (
    <>
      <Typography sx={{ fontSize: '1.25rem', fontWeight: 700 }}>
        {t('programmes.quote.total', { total: rupiah(total) })}
      </Typography>
      <Typography color="text.secondary">{t('programmes.quote.firstMonth', { amount: rupiah(perMonth) })}</Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {lines.map((line) => (
          <Line key={`${line.programme.code} ${line.from}`} line={line} />
        ))}
      </Box>
    </>
  );
};

const Line = ({ line }: { line: Quote['lines'][number] }) => {
  const t = useText();
  const rupiah = useRupiah();
  const number = useNumberFormat();
  const month = useMonth();
  const summary = useRuleSummary();
  const { programme, from, to, months, baseIncome, perMonth, total, rule, relief } = line;
  const period = from === to ? month(from) : t('programmes.fromTo', { from: month(from), to: month(to) });
  return (
    <Box component="li" sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {programme.code}, {period}
      </Typography>
      <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {t('programmes.quote.product', { amount: rupiah(perMonth), count: number(months), total: rupiah(total) })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('programmes.quote.base', { amount: rupiah(baseIncome) })}
      </Typography>
      <Because term={t('programmes.quote.rule')} to={rulePath(programme.code, rule.id)}>
        {rule.legalBasis}: {summary(rule)}
      </Because>
      {relief && (
        <Because term={t('programmes.quote.relief')} to={rulePath(programme.code, relief.id)}>
          {relief.legalBasis}: {summary(relief)}
        </Because>
      )}
    </Box>
  );
};

const Because = ({ term, to, children }: { term: string; to: string; children: ReactNode }) => (
  <Typography variant="body2">
    {term}{' '}
    <Link component={RouterLink} to={to} sx={{ display: 'inline-block', py: 0.5, textDecoration: 'underline' }}>
      {children}
    </Link>
  </Typography>
);

/** Of a month, `2026-01`. */
function useMonth() {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month: string) => format.format(new Date(`${month}-01T00:00:00Z`));
}
