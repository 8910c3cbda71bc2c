import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RULE_KINDS } from '@payung/shared/ruleParameters';
import { Link as RouterLink } from 'react-router';

import type { RuleEntryFragment } from '../../generated/graphql';
import { useText } from '../../providers/useText';
import { rulePath } from './programmePath';
import type { ProgrammeRecord } from './programmeSource';
import { useRulePeriod, useRuleSummary } from './ruleText';
import type { Span } from './timeAxis';
import { barOf, placeOf, stateOf, yearsOf } from './timeAxis';

interface RuleTimelineProps {
  programme: ProgrammeRecord;
  span: Span;
  today: string;
}

/** The rules of a programme as bars on an axis of years, a line for each kind; those that the axis reaches. */
export const RuleTimeline = ({ programme: { code, rules }, span, today }: RuleTimelineProps) => {
  const t = useText();
  return (
    <Box sx={{ position: 'relative' }}>
      <Box aria-hidden="true" sx={{ ...axisStyle, height: 46, ml: LABEL }}>
        {yearsOf(span).map(({ year, left }) => (
          <Typography
            key={year}
            variant="caption"
            color="text.secondary"
            sx={{ position: 'absolute', bottom: 0, left: at(left), pl: 0.5 }}
          >
            {year}
          </Typography>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {RULE_KINDS.map((kind) => rules.filter((rule) => rule.kind === kind)).map(
          (ofKind) =>
            ofKind[0] && (
              <Box
                key={ofKind[0].kind}
                component="li"
                sx={{ display: 'flex', alignItems: 'flex-start', minHeight: 52 }}
              >
                <Typography sx={{ flex: `0 0 ${LABEL}`, pr: 1, pt: 1.25, fontWeight: 600, fontSize: '0.9rem' }}>
                  {t(`programmes.kind.${ofKind[0].kind}`)}
                </Typography>
                <Box component="ul" sx={{ ...axisStyle, flex: 1, listStyle: 'none', m: 0, p: 0, minHeight: 52 }}>
                  {ofKind.map((rule) => (
                    <Bar key={rule.id} code={code} rule={rule} span={span} today={today} />
                  ))}
                </Box>
              </Box>
            ),
        )}
      </Box>
      <Today span={span} today={today} />
    </Box>
  );
};

interface BarProps {
  code: string;
  rule: RuleEntryFragment;
  span: Span;
  today: string;
}

const Bar = ({ code, rule, span, today }: BarProps) => {
  const t = useText();
  const summary = useRuleSummary();
  const periodOf = useRulePeriod();
  const bar = barOf({ from: rule.from, to: rule.to ?? null }, span);
  const state = stateOf({ from: rule.from, to: rule.to ?? null }, today);
  if (!bar) {
    return null;
  }
  const line = [summary(rule), periodOf(rule), ...(rule.confirmed ? [] : [t('programmes.unconfirmed')])].join(' · ');
  return (
    <Box
      component="li"
      sx={{ position: 'absolute', top: 4, left: at(bar.left), width: `max(${at(bar.width)}, 24px)`, pr: 0.25 }}
    >
      <Link
        component={RouterLink}
        to={rulePath(code, rule.id)}
        title={line}
        underline="none"
        sx={{
          ...barStyle,
          ...(state !== 'present' && quietStyle),
          ...(!rule.confirmed && { borderStyle: 'dashed' }),
          ...(bar.isCutLeft && { borderTopLeftRadius: 0, borderBottomLeftRadius: 0 }),
          ...(bar.isOpen && { borderTopRightRadius: 0, borderBottomRightRadius: 0, borderRightStyle: 'none' }),
        }}
      >
        {line}
      </Link>
    </Box>
  );
};

const Today = ({ span, today }: { span: Span; today: string }) => {
  const t = useText();
  return (
    <Box
      aria-hidden="true"
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 0,
        left: `calc(${LABEL} + (100% - ${LABEL}) * ${placeOf(today, span)})`,
        borderLeft: '2px solid',
        borderColor: 'secondary.main',
        pointerEvents: 'none',
      }}
    >
      <Typography variant="caption" sx={{ bgcolor: 'secondary.main', color: 'secondary.contrastText', px: 0.5 }}>
        {t('programmes.today')}
      </Typography>
    </Box>
  );
};

const LABEL = '11rem';
const at = (part: number) => `${part * 100}%`;

const axisStyle = { position: 'relative', borderBottom: '1px solid', borderColor: 'divider' } as const;

const barStyle = {
  display: 'flex',
  alignItems: 'center',
  height: 44,
  px: 1,
  borderRadius: 1,
  border: '2px solid',
  borderColor: 'primary.main',
  bgcolor: 'primary.light',
  color: 'text.primary',
  fontSize: '0.875rem',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const;

const quietStyle = { bgcolor: 'background.paper', borderColor: 'divider' };
