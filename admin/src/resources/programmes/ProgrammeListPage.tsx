import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { Section } from '../../components/Section';
import { useToday } from '../../components/useToday';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { useText } from '../../providers/useText';
import { ruleAddPath } from './programmePath';
import type { ProgrammeRecord } from './programmeSource';
import { QuoteCalculator } from './QuoteCalculator';
import { RuleList } from './RuleList';
import { RuleTimeline } from './RuleTimeline';
import type { Span } from './timeAxis';
import { axisSpan, barOf } from './timeAxis';
import { useProgrammes } from './useProgrammes';

export const ProgrammeListPage = () => {
  const t = useText();
  const { data, error } = useProgrammes();
  const today = useToday();
  return (
    <Page width="list">
      <PageHeader title={t('programmes.title')} intro={t('programmes.intro')} />
      {error && <FailurePanel error={error} />}
      {!data && !error && <PageSkeleton />}
      {data && <QuoteCalculator programmes={data} />}
      {data?.map((programme) => (
        <ProgrammeSection
          key={programme.code}
          programme={programme}
          span={axisSpan(rulesOf(data), today)}
          today={today}
        />
      ))}
    </Page>
  );
};

interface ProgrammeSectionProps {
  programme: ProgrammeRecord;
  /** The same for all, so that what happens at once stands in one line. */
  span: Span;
  today: string;
}

const rulesOf = (programmes: readonly ProgrammeRecord[]) =>
  programmes.flatMap(({ rules }) => rules.map(({ from, to }) => ({ from, to: to ?? null })));

const ProgrammeSection = ({ programme, span, today }: ProgrammeSectionProps) => {
  const t = useText();
  const isWide = useMediaQuery('(min-width: 760px)', { noSsr: true });
  const { code, name, rules } = programme;
  // What ended before the axis begins has no bar on it.
  const rulesBefore = (axis: Span) => rules.filter(({ from, to }) => !barOf({ from, to: to ?? null }, axis));
  return (
    <Section
      title={`${code}: ${name}`}
      actions={
        <Permitted ability="programmes.manage" otherwise={null}>
          <Button
            component={Link}
            to={ruleAddPath(code)}
            startIcon={<Add />}
            aria-label={t('programmes.add.label', { code })}
          >
            {t('programmes.add.action')}
          </Button>
        </Permitted>
      }
    >
      {isWide && <RuleTimeline programme={programme} span={span} today={today} />}
      <RuleList programme={isWide ? { ...programme, rules: rulesBefore(span) } : programme} today={today} />
    </Section>
  );
};
