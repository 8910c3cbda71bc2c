import { NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FailurePanel } from '../../../components/FailurePanel';
import { FormPage } from '../../../components/FormPage';
import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { useTypedName } from '../../../components/regionName';
import { RegionInput } from '../../../components/RegionInput';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { ApiError } from '../../../providers/errors';
import { numberOf, textOf } from '../../../providers/formValues';
import { useFreshOne } from '../../../providers/queries';
import { useCommand } from '../../../providers/useCommand';
import { useNumberFormat, useText } from '../../../providers/useText';
import { quotaListPath, quotaPath, transfersPath } from '../quotaPath';
import { useQuotaTerms } from '../quotaText';
import { proposeQuotaTransfer } from './quotaTransferSource';

export const ProposeTransferPage = () => {
  const { id = '' } = useParams();
  const { data: quota, error } = useFreshOne('quotas', id);
  if (!quota) {
    return <NoRecord error={error} listPath={quotaListPath()} />;
  }
  return quota.abilities.includes('proposeQuotaTransfer') ? (
    <ProposeForm key={id} quota={quota} />
  ) : (
    <FailurePanel error={forbidden} heading="h1" />
  );
};

const ProposeForm = ({ quota }: { quota: QuotaRecordFragment }) => {
  const { id, region, available } = quota;
  const t = useText();
  const navigate = useNavigate();
  const format = useNumberFormat();
  const nameOf = useTypedName();
  const termsOf = useQuotaTerms();
  const name = region ? nameOf(region) : '';
  const left = { available: format(available) };
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      proposeQuotaTransfer({
        quotaId: id,
        toRegionCode: textOf(values, 'toRegionCode'),
        seats: numberOf(values, 'seats') ?? 0,
        reason: textOf(values, 'reason'),
      }),
    () => navigate(transfersPath),
  );

  return (
    <Page width="form">
      <PageHeader
        title={t('quotas.transfers.propose.title', { region: name })}
        intro={`${t('quotas.transfers.propose.intro', left)} ${termsOf(quota).line}`}
        back={{ to: quotaPath(id), label: t('quotas.name', { region: name }) }}
      />
      <FormPage
        defaultValues={{ toRegionCode: '', seats: null, reason: '' }}
        save={t('quotas.transfers.propose.action')}
        cancelTo={quotaPath(id)}
        error={error}
        onSubmit={submit}
      >
        <RegionInput source="toRegionCode" label={t('quotas.transfers.propose.to')} isRequired />
        <NumberInput
          source="seats"
          label={t('quotas.transfers.propose.seats')}
          helperText={t('quotas.transfers.propose.most', left)}
          size="medium"
          step={1}
          validate={[required(), minValue(1), maxValue(available, t('quotas.transfers.propose.most', left))]}
        />
        <TextInput
          source="reason"
          label={t('quotas.adjust.reason')}
          helperText={t('quotas.adjust.reasonHint')}
          validate={[required(), maxLength(500)]}
          multiline
        />
      </FormPage>
    </Page>
  );
};

/** As the server would answer, without asking it for what is known to be refused. */
const forbidden = new ApiError('The viewer may not propose a transfer of these seats', 'FORBIDDEN');
