import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { FormDataConsumer, NumberInput, TextInput, maxLength, maxValue, minValue, required } from 'react-admin';
import { useNavigate, useParams } from 'react-router';

import { FormPage } from '../../../components/FormPage';
import { NoRecord } from '../../../components/NoRecord';
import { Page } from '../../../components/Page';
import { PageHeader } from '../../../components/PageHeader';
import { useTypedName } from '../../../components/regionName';
import { StaleVersion } from '../../../components/StaleVersion';
import type { QuotaRecordFragment } from '../../../generated/graphql';
import { numberOf, textOf } from '../../../providers/formValues';
import { useFreshOne } from '../../../providers/queries';
import { useCommand } from '../../../providers/useCommand';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { quotaListPath, quotaPath } from '../quotaPath';
import { adjustQuota, fetchQuota } from '../quotaSource';
import { useQuotaTerms } from '../quotaText';

export const QuotaAdjustPage = () => {
  const { id = '' } = useParams();
  const { data: quota, error } = useFreshOne('quotas', id);
  return quota ? <AdjustForm key={id} quota={quota} /> : <NoRecord error={error} listPath={quotaListPath()} />;
};

const AdjustForm = ({ quota }: { quota: QuotaRecordFragment }) => {
  const { id, region, reserved, committed, costPerSeat } = quota;
  const t = useText();
  const navigate = useNavigate();
  const rupiah = useRupiah();
  const format = useNumberFormat();
  const nameOf = useTypedName();
  const termsOf = useQuotaTerms();
  const taken = { taken: format(reserved + committed) };
  // The reason is this person's own, whatever the newest version is.
  const reason = useRef('');
  const { submit, error, reset } = useCommand(
    (values: Record<string, unknown>) => {
      reason.current = textOf(values, 'reason');
      return adjustQuota(id, {
        version: numberOf(values, 'version') ?? quota.version,
        seats: numberOf(values, 'seats') ?? 0,
        reason: reason.current,
      });
    },
    () => navigate(quotaPath(id)),
  );
  const loadNewest = async () => {
    const newest = await fetchQuota(id);
    return newest?.abilities.includes('adjustQuota') ? formValues(newest, reason.current) : null;
  };

  return (
    <Page width="form">
      <PageHeader
        title={t('quotas.adjust.title', { region: region ? nameOf(region) : '' })}
        intro={termsOf(quota).line}
        back={{ to: quotaPath(id), label: t('quotas.name', { region: region ? nameOf(region) : '' }) }}
      />
      <FormPage
        defaultValues={formValues(quota, '')}
        save={t('form.save')}
        cancelTo={quotaPath(id)}
        error={error}
        onSubmit={submit}
      >
        <NumberInput
          source="seats"
          label={t('quotas.adjust.seats')}
          helperText={t('quotas.adjust.hint', taken)}
          size="medium"
          step={1}
          validate={[
            required(),
            minValue(reserved + committed, t('quotas.adjust.tooFew', taken)),
            maxValue(MOST_SEATS),
          ]}
        />
        <FormDataConsumer>
          {({ formData }) => (
            <Typography role="status">
              {t('quotas.adjust.cost', { budget: rupiah((numberOf(formData, 'seats') ?? 0) * costPerSeat) })}
            </Typography>
          )}
        </FormDataConsumer>
        <TextInput
          source="reason"
          label={t('quotas.adjust.reason')}
          helperText={t('quotas.adjust.reasonHint')}
          validate={[required(), maxLength(500)]}
          multiline
        />
        <StaleVersion
          error={error}
          load={loadNewest}
          fields={[{ source: 'seats', label: t('quotas.adjust.seats'), show: (seats) => format(Number(seats)) }]}
          onClose={reset}
        />
      </FormPage>
    </Page>
  );
};

/** As the API bounds them. */
const MOST_SEATS = 10_000_000;

const formValues = ({ version, seats }: QuotaRecordFragment, reason: string) => ({ version, seats, reason });
