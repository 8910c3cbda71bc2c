import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';

import { Fact, Facts } from '../../../components/Facts';
import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { useRegionPlace, useTypedName } from '../../../components/regionName';
import { Section } from '../../../components/Section';
import { useOne } from '../../../providers/queries';
import { useRupiah, useText } from '../../../providers/useText';
import { Timeline } from '../../auditEvents';
import { quotaListPath } from '../quotaPath';
import { QuotaStatusChip } from '../QuotaStatusChip';
import { useQuotaTerms } from '../quotaText';
import { useSeatsSentence } from '../seatsText';
import { SeatsBar, SeatsLegend } from '../SeatsBar';
import { QuotaActions } from './QuotaActions';
import { QuotaLedger } from './QuotaLedger';

export const QuotaShowPage = () => {
  const t = useText();
  const rupiah = useRupiah();
  const placeOf = useRegionPlace();
  const nameOf = useTypedName();
  const termsOf = useQuotaTerms();
  const sentence = useSeatsSentence();
  const { id = '' } = useParams();
  const { data: quota, error } = useOne('quotas', id);

  if (!quota) {
    return <NoRecord error={error} listPath={quotaListPath()} />;
  }
  const { people, months } = termsOf(quota);
  return (
    <Page width="record">
      <PageHeader
        title={t('quotas.name', { region: quota.region ? nameOf(quota.region) : '' })}
        intro={t(`quotas.stateHint.${quota.status}`)}
        back={{ to: quotaListPath(), label: t('quotas.list.title') }}
        chips={<QuotaStatusChip status={quota.status} />}
        actions={<QuotaActions quota={quota} />}
      />
      <Section title={t('quotas.balance')}>
        <Typography sx={{ mb: 1 }}>{sentence(quota)}</Typography>
        <SeatsBar of={quota} height={16} />
        <SeatsLegend />
      </Section>
      <Facts>
        <Fact term={t('quotas.region')}>{placeOf(quota.region ?? null)}</Fact>
        <Fact term={t('quotas.months')}>{months}</Fact>
        <Fact term={t('quotas.category')}>{people}</Fact>
        <Fact term={t('quotas.programmes')}>{quota.programmes.map(({ code }) => code).join(' + ')}</Fact>
        <Fact term={t('quotas.fund')}>{quota.fundingSource?.name}</Fact>
        <Fact term={t('quotas.legalBasis')}>{quota.legalBasis ?? '–'}</Fact>
        <Fact term={t('quotas.costPerSeat')}>{rupiah(quota.costPerSeat)}</Fact>
        <Fact term={t('quotas.budget')}>{rupiah(quota.budget)}</Fact>
      </Facts>
      <QuotaLedger id={quota.id} />
      <Timeline subjectType="Quota" subjectId={quota.id} />
    </Page>
  );
};
