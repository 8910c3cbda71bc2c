import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RULE_KINDS } from '@payung/shared/ruleParameters';
import { Link as RouterLink } from 'react-router';

import { useText } from '../../providers/useText';
import { rulePath } from './programmePath';
import type { ProgrammeRecord } from './programmeSource';
import { RuleChips } from './RuleChips';
import { useRulePeriod, useRuleSummary } from './ruleText';

/** Rules one below the other, by kind and time: on a phone all of them. */
export const RuleList = ({ programme: { code, rules }, today }: { programme: ProgrammeRecord; today: string }) => {
  const t = useText();
  const summary = useRuleSummary();
  const periodOf = useRulePeriod();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {RULE_KINDS.flatMap((kind) => rules.filter((rule) => rule.kind === kind)).map((rule) => (
        <Box component="li" key={rule.id} sx={{ py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
          <Link component={RouterLink} to={rulePath(code, rule.id)} sx={linkStyle}>
            {t(`programmes.kind.${rule.kind}`)}
          </Link>
          <RuleChips rule={rule} today={today} />
          <Typography>{summary(rule)}</Typography>
          <Typography variant="body2" color="text.secondary">
            {periodOf(rule)} · {rule.legalBasis}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 44, fontWeight: 600, mr: 1 };
