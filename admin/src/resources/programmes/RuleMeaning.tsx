import { RULE_PARAMETERS } from '@payung/shared/ruleParameters';
import type { RuleParameters } from '@payung/shared/ruleParameters';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import type { RuleEntryFragment } from '../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../providers/useText';
import { PlainTable } from './PlainTable';
import { useOwnName, useRuleSummary } from './ruleText';

/** What a rule says, in words and, where there is more than a line of it, as a table. */
export const RuleMeaning = ({ rule }: { rule: RuleEntryFragment }) => {
  const summary = useRuleSummary();
  const line = summary(rule);
  // A newer server may know a form that this console does not.
  if (!line) {
    return (
      <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {JSON.stringify(rule.parameters, null, 2)}
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{line}</Typography>
      <RuleTable rule={rule} />
    </Box>
  );
};

const RuleTable = ({ rule: { kind, parameters } }: { rule: RuleEntryFragment }) => {
  if (kind === 'CONTRIBUTION') {
    const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
    return data?.method === 'BRACKETS' && <Brackets brackets={data.brackets} />;
  }
  if (kind === 'BENEFIT' || kind === 'WAITING_PERIOD') {
    const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
    return data && <Benefits benefits={data.benefits} />;
  }
  if (kind === 'SCHOLARSHIP') {
    const { data } = RULE_PARAMETERS[kind].safeParse(parameters);
    return data && <Levels levels={data.levels} />;
  }
  return null;
};

type BracketsSaid = Extract<RuleParameters<'CONTRIBUTION'>, { method: 'BRACKETS' }>;

const Brackets = ({ brackets }: Pick<BracketsSaid, 'brackets'>) => {
  const t = useText();
  const rupiah = useRupiah();
  return (
    <PlainTable
      caption={t('programmes.table.brackets')}
      head={[t('programmes.table.income'), t('programmes.table.base'), t('programmes.table.perMonth')]}
      rows={brackets.map(({ from, base, perMonth }, index) => {
        const next = brackets[index + 1];
        const range = next
          ? t('programmes.table.range', { from: rupiah(from), to: rupiah(next.from - 1) })
          : t('programmes.table.above', { from: rupiah(from) });
        return [range, rupiah(base), rupiah(perMonth)];
      })}
    />
  );
};

const Benefits = ({ benefits }: Pick<RuleParameters<'BENEFIT'>, 'benefits'>) => {
  const t = useText();
  const rupiah = useRupiah();
  const number = useNumberFormat();
  const ownName = useOwnName();
  const amountOf = ({ amount, isCeiling, ofBaseIncome }: (typeof benefits)[number]) => {
    if (ofBaseIncome) {
      const { percent, months } = ofBaseIncome;
      return t('programmes.table.ofBase', { percent: number(percent), months: number(months) });
    }
    if (amount === null) return t('programmes.table.noCeiling');
    return isCeiling ? t('programmes.table.atMost', { amount: rupiah(amount) }) : rupiah(amount);
  };
  return (
    <PlainTable
      caption={t('programmes.table.benefits')}
      head={[t('programmes.table.benefit'), t('programmes.table.amount')]}
      rows={benefits.map((benefit) => [ownName(benefit.names), amountOf(benefit)])}
    />
  );
};

const Levels = ({ levels }: Pick<RuleParameters<'SCHOLARSHIP'>, 'levels'>) => {
  const t = useText();
  const rupiah = useRupiah();
  const number = useNumberFormat();
  const ownName = useOwnName();
  const total = levels.reduce((sum, { perYear, years }) => sum + perYear * years, 0);
  return (
    <PlainTable
      caption={t('programmes.table.levels', { total: rupiah(total) })}
      head={[t('programmes.table.level'), t('programmes.table.perYear'), t('programmes.table.years')]}
      rows={levels.map(({ names, perYear, years }) => [ownName(names), rupiah(perYear), number(years)])}
    />
  );
};
