import { useParams } from 'react-router';

import { Fact, Facts } from '../../components/Facts';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { useRegionPlace } from '../../components/regionName';
import { useOne } from '../../providers/queries';
import { useRupiah, useText } from '../../providers/useText';
import { Timeline } from '../auditEvents';
import { FundActions } from './FundActions';
import { Retired } from './FundRows';
import { WADAH_CODES } from './fundValues';

export const FundShowPage = () => {
  const t = useText();
  const rupiah = useRupiah();
  const placeOf = useRegionPlace();
  const { id = '' } = useParams();
  const { data: fund, error } = useOne('fundingSources', id);
  if (!fund) {
    return <NoRecord error={error} listPath="/fundingSources" />;
  }
  const { code, name, kind, payer, wadahCode, ceilingPerRegion, programmeCodes, legalBasis, source } = fund;
  const known = WADAH_CODES.find((one) => one === wadahCode);
  return (
    <Page width="record">
      <PageHeader
        title={name}
        back={{ to: '/fundingSources', label: t('funds.title') }}
        chips={fund.isRetired && <Retired />}
        actions={<FundActions fund={fund} />}
      />
      <Facts>
        <Fact term={t('funds.field.kind')}>{t(`funds.kind.${kind}`)}</Fact>
        <Fact term={t('funds.field.payer')}>{payer ? placeOf(payer) : '–'}</Fact>
        <Fact term={t('funds.field.programmes')}>{programmeCodes.join(', ')}</Fact>
        <Fact term={t('funds.field.ceiling')}>
          {ceilingPerRegion == null ? t('funds.noCeiling') : rupiah(ceilingPerRegion)}
        </Fact>
        <Fact term={t('funds.field.wadah')}>
          {wadahCode ?? t('funds.noWadah')}
          {known && `: ${t(`funds.wadah.${known}`)}`}
        </Fact>
        <Fact term={t('funds.field.legalBasis')}>{legalBasis ?? '–'}</Fact>
        <Fact term={t('funds.field.source')}>{source ?? '–'}</Fact>
        <Fact term={t('funds.field.code')}>{code}</Fact>
      </Facts>
      <Timeline subjectType="FundingSource" subjectId={code} />
    </Page>
  );
};
