import { FUNDING_KINDS } from '@payung/shared/ruleParameters';
import { useNavigate, useParams } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { StaleVersion } from '../../components/StaleVersion';
import type { ComparedField } from '../../components/staleVersion';
import { useFreshOne } from '../../providers/queries';
import { useCommand } from '../../providers/useCommand';
import { useRupiah, useText } from '../../providers/useText';
import { FundInputs } from './FundInputs';
import { fundPath } from './fundPath';
import type { FundRecord } from './fundSource';
import { changeFund, findFund } from './fundSource';
import { inputIn, valuesOf } from './fundValues';

export const FundChangePage = () => {
  const { id: code = '' } = useParams();
  const { data: fund, error } = useFreshOne('fundingSources', code);
  return fund ? <ChangeForm key={code} fund={fund} /> : <NoRecord error={error} listPath="/fundingSources" />;
};

const ChangeForm = ({ fund }: { fund: FundRecord }) => {
  const t = useText();
  const navigate = useNavigate();
  const fields = useComparedFields();
  const { code, name, wadahCode } = fund;
  const { submit, error, reset } = useCommand(
    (values: Record<string, unknown>) =>
      // Of what was on view when the form was opened, or was taken over since; not of what somebody else has saved.
      changeFund(code, { ...inputIn(values), version: Number(values['version']) }),
    () => navigate(fundPath(code)),
  );
  const load = async () => {
    const newest = await findFund(code);
    return newest.isRetired ? null : valuesOf(newest);
  };
  return (
    <Page width="form">
      <PageHeader title={t('funds.change.title', { name })} back={{ to: fundPath(code), label: name }} />
      <FormPage
        defaultValues={valuesOf(fund)}
        save={t('form.save')}
        cancelTo={fundPath(code)}
        error={error}
        onSubmit={submit}
      >
        <FundInputs wadahCode={wadahCode} />
        <StaleVersion error={error} load={load} fields={fields} onClose={reset} />
      </FormPage>
    </Page>
  );
};

/** What of two versions is compared, by the labels of the form. */
function useComparedFields(): ComparedField[] {
  const t = useText();
  const rupiah = useRupiah();
  return [
    { source: 'nameId', label: t('funds.field.nameId') },
    { source: 'nameEn', label: t('funds.field.nameEn') },
    {
      source: 'kind',
      label: t('funds.field.kind'),
      show: (value) => FUNDING_KINDS.flatMap((kind) => (kind === value ? t(`funds.kind.${kind}`) : [])).join(),
    },
    { source: 'payerCode', label: t('funds.field.payer') },
    {
      source: 'programmeCodes',
      label: t('funds.field.programmes'),
      show: (value) => (Array.isArray(value) ? value.join(', ') : ''),
    },
    { source: 'wadahCode', label: t('funds.field.wadah') },
    { source: 'ceilingPerRegion', label: t('funds.field.ceiling'), show: (value) => rupiah(Number(value)) },
    { source: 'legalBasis', label: t('funds.field.legalBasis') },
    { source: 'source', label: t('funds.field.source') },
  ];
}
