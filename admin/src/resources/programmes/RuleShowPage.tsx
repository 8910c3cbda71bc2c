import Alert from '@mui/material/Alert';
import { useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { useToday } from '../../components/useToday';
import { ApiError } from '../../providers/errors';
import { useDay, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { RuleActions } from './RuleActions';
import { RuleChips } from './RuleChips';
import { RuleMeaning } from './RuleMeaning';
import { useProgrammes } from './useProgrammes';

export const RuleShowPage = () => {
  const t = useText();
  const day = useDay();
  const today = useToday();
  const { code = '', ruleId = '' } = useParams();
  const { data: programmes, error } = useProgrammes();
  const programme = programmes?.find((one) => one.code === code);
  const rule = programme?.rules.find(({ id }) => id === ruleId);
  if (!programme || !rule) {
    return <NoRecord error={programmes ? missing : error} listPath="/programmes" />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={`${programme.code}: ${t(`programmes.kind.${rule.kind}`)}`}
        intro={programme.name}
        back={{ to: '/programmes', label: t('programmes.title') }}
        chips={<RuleChips rule={rule} today={today} />}
        actions={<RuleActions programmeCode={programme.code} rule={rule} />}
      />
      {!rule.confirmed && (
        <Alert severity="warning" role="note">
          {t('programmes.unconfirmedText')}
        </Alert>
      )}
      <Section title={t('programmes.meaning')}>
        <RuleMeaning rule={rule} />
      </Section>
      <Facts>
        <Fact term={t('programmes.field.from')}>{day(rule.from)}</Fact>
        <Fact term={t('programmes.field.to')}>{rule.to ? day(rule.to) : t('programmes.noEnd')}</Fact>
        <Fact term={t('programmes.field.legalBasis')}>{rule.legalBasis}</Fact>
        <Fact term={t('programmes.field.source')}>{rule.source}</Fact>
      </Facts>
      <Timeline subjectType="ProgrammeRule" subjectId={rule.id} />
    </Page>
  );
};

const missing = new ApiError('The programme has no such rule', 'NOT_FOUND');
