import { useParams } from 'react-router';

import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { Section } from '../../../components/Section';
import { useOne } from '../../../providers/queries';
import { useText } from '../../../providers/useText';
import { Timeline } from '../../auditEvents';
import { EligibilityFacts } from '../details/EligibilityFacts';
import { EnrolmentSteps } from '../details/EnrolmentSteps';
import { OtherCover } from '../details/OtherCover';
import { PersonFacts } from '../details/PersonFacts';
import { PersonWarnings } from '../details/PersonWarnings';
import { SeatFacts } from '../details/SeatFacts';
import { enrolmentListPath } from '../enrolmentPath';
import { EnrolmentStatusChip } from '../EnrolmentStatusChip';
import { useNameOf } from '../enrolmentText';
import { DecreeLink } from './DecreeLink';
import { EnrolmentActions } from './EnrolmentActions';

export const EnrolmentShowPage = () => {
  const t = useText();
  const nameOf = useNameOf();
  const { id = '' } = useParams();
  const { data: enrolment, error } = useOne('enrolments', id);
  if (!enrolment) {
    return <NoRecord error={error} listPath={enrolmentListPath()} />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={nameOf(enrolment.worker)}
        intro={t(`enrolments.meaning.${enrolment.status}`)}
        back={{ to: enrolmentListPath(), label: t('enrolments.title') }}
        chips={<EnrolmentStatusChip status={enrolment.status} />}
        actions={<EnrolmentActions enrolment={enrolment} />}
      />
      <PersonWarnings worker={enrolment.worker} />
      <Section title={t('enrolments.steps')}>
        <EnrolmentSteps steps={enrolment.steps} />
        {enrolment.decree && <DecreeLink decree={enrolment.decree} />}
      </Section>
      <EligibilityFacts eligibility={enrolment.eligibility} />
      <PersonFacts enrolment={enrolment} />
      <SeatFacts enrolment={enrolment} />
      <Section title={t('enrolments.otherCover.title')}>
        <OtherCover enrolment={enrolment} />
      </Section>
      <Timeline subjectType="Enrolment" subjectId={enrolment.id} />
    </Page>
  );
};
