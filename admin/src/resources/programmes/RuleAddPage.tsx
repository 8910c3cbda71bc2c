import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { RULE_KINDS } from '@payung/shared/ruleParameters';
import type { RuleKind } from '@payung/shared/ruleParameters';
import { BooleanInput, DateInput, TextInput, maxLength, required } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';

import { FormPage } from '../../components/FormPage';
import { NoRecord } from '../../components/NoRecord';
import { Page } from '../../components/Page';
import { PageHeader } from '../../components/PageHeader';
import { Permitted } from '../../components/Permitted';
import { isTicked, optionalTextOf, textOf } from '../../providers/formValues';
import { useCommand } from '../../providers/useCommand';
import { useText } from '../../providers/useText';
import { ParameterInputs } from './ParameterInputs';
import { rulePath } from './programmePath';
import type { ProgrammeRecord } from './programmeSource';
import { addRule } from './programmeSource';
import { parametersIn, parametersOf } from './ruleValues';
import { useProgrammes } from './useProgrammes';

export const RuleAddPage = () => (
  <Permitted ability="programmes.manage">
    <Choice />
  </Permitted>
);

/** Of which programme and kind stands in the address; the form below begins anew with each. */
const Choice = () => {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const { data: programmes, error } = useProgrammes();
  const programme = programmes?.find(({ code }) => code === query.get('programme')) ?? programmes?.[0];
  const kind = RULE_KINDS.find((one) => one === query.get('kind')) ?? 'CONTRIBUTION';
  if (!programmes || !programme) {
    return <NoRecord error={error} listPath="/programmes" />;
  }
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams({ programme: programme.code, kind });
    next.set(name, value);
    setQuery(next, { replace: true });
  };
  return (
    <Page width="form">
      <PageHeader
        title={t('programmes.add.title')}
        intro={t('programmes.add.intro')}
        back={{ to: '/programmes', label: t('programmes.title') }}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
        <TextField
          select
          label={t('programmes.field.programme')}
          value={programme.code}
          onChange={(event) => choose('programme', event.target.value)}
          slotProps={native}
        >
          {programmes.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} ({name})
            </option>
          ))}
        </TextField>
        <TextField
          select
          label={t('programmes.field.kind')}
          value={kind}
          onChange={(event) => choose('kind', event.target.value)}
          slotProps={native}
        >
          {RULE_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`programmes.kind.${one}`)}
            </option>
          ))}
        </TextField>
      </Box>
      <AddForm
        key={`${programme.code} ${kind}`}
        programme={programme}
        kind={kind}
        programmeCodes={programmes.map(({ code }) => code)}
      />
    </Page>
  );
};

interface AddFormProps {
  programme: ProgrammeRecord;
  kind: RuleKind;
  programmeCodes: readonly string[];
}

const AddForm = ({ programme, kind, programmeCodes }: AddFormProps) => {
  const t = useText();
  const navigate = useNavigate();
  const { submit, error } = useCommand(
    (values: Record<string, unknown>) =>
      addRule({
        programmeCode: programme.code,
        kind,
        from: textOf(values, 'from'),
        to: optionalTextOf(values, 'to'),
        parameters: parametersIn(kind, values['parameters']),
        legalBasis: textOf(values, 'legalBasis'),
        source: textOf(values, 'source'),
        confirmed: isTicked(values, 'confirmed'),
      }),
    ({ id }) => navigate(rulePath(programme.code, id)),
  );
  return (
    <FormPage
      defaultValues={{
        parameters: parametersOf(kind, programme.rules),
        from: '',
        to: '',
        legalBasis: '',
        source: '',
        confirmed: false,
      }}
      save={t('programmes.add.action')}
      cancelTo="/programmes"
      error={error}
      onSubmit={submit}
    >
      <DateInput source="from" label={t('programmes.field.from')} validate={required()} {...day} />
      <DateInput source="to" label={t('programmes.field.to')} {...day} helperText={t('programmes.hint.to')} />
      <ParameterInputs kind={kind} programmeCodes={programmeCodes} />
      <TextInput
        source="legalBasis"
        label={t('programmes.field.legalBasis')}
        helperText={t('programmes.hint.legalBasis')}
        validate={[required(), maxLength(300)]}
      />
      <TextInput
        source="source"
        label={t('programmes.field.source')}
        helperText={t('programmes.hint.source')}
        validate={[required(), maxLength(500)]}
      />
      <BooleanInput
        source="confirmed"
        label={t('programmes.field.confirmed')}
        helperText={t('programmes.hint.confirmed')}
      />
    </FormPage>
  );
};

const native = {
  select: { native: true },
  inputLabel: { shrink: true },
  input: { sx: { bgcolor: 'background.paper' } },
};
const day = { variant: 'outlined', size: 'medium', helperText: false, fullWidth: true } as const;
