import Box from '@mui/material/Box';
import { FUNDING_KINDS } from '@payung/shared/ruleParameters';
import type { RuleKind } from '@payung/shared/ruleParameters';
import {
  ArrayInput,
  BooleanInput,
  CheckboxGroupInput,
  FormDataConsumer,
  NumberInput,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  required,
} from 'react-admin';

import { useText } from '../../providers/useText';
import type { MessageKey } from '../../providers/useText';
import { METHODS, NEW_BENEFIT, NEW_BRACKET, NEW_LEVEL } from './ruleValues';

interface ParameterInputsProps {
  kind: RuleKind;
  programmeCodes: readonly string[];
}

/** What a rule of the kind says, each part with the input that it takes. */
export const ParameterInputs = ({ kind, programmeCodes }: ParameterInputsProps) => {
  switch (kind) {
    case 'CONTRIBUTION':
      return <Contribution programmeCodes={programmeCodes} />;
    case 'RELIEF':
    case 'TRANSPORT_RELIEF':
      return <Relief />;
    case 'BENEFIT':
      return <Benefits />;
    case 'WAITING_PERIOD':
      return (
        <>
          <Amount source="parameters.months" label="programmes.input.waitingMonths" />
          <Benefits />
        </>
      );
    case 'SCHOLARSHIP':
      return <Scholarship />;
    case 'ENTRY_AGE':
      return <Amount source="parameters.below" label="programmes.input.below" />;
    case 'ARREARS':
      break;
  }
  return <Amount source="parameters.months" label="programmes.input.arrears" />;
};

const Contribution = ({ programmeCodes }: Pick<ParameterInputsProps, 'programmeCodes'>) => {
  const t = useText();
  return (
    <>
      <SelectInput
        source="parameters.method"
        label={t('programmes.input.method')}
        choices={METHODS.map((id) => ({ id, name: t(`programmes.method.${id}`) }))}
        {...select}
      />
      <FormDataConsumer>
        {({ formData }) => {
          const method = METHODS.find((one) => one === formData['parameters']?.method);
          if (method === 'BRACKETS') return <Brackets />;
          if (method === 'FLAT') return <Amount source="parameters.perMonth" label="programmes.table.perMonth" />;
          return (
            <>
              <Amount source="parameters.perMille" label="programmes.input.perMille" />
              <SelectInput
                source="parameters.baseOf"
                label={t('programmes.input.baseOf')}
                choices={programmeCodes.map((id) => ({ id, name: id }))}
                {...select}
              />
            </>
          );
        }}
      </FormDataConsumer>
    </>
  );
};

const Brackets = () => {
  const t = useText();
  return (
    <ArrayInput source="parameters.brackets" label={t('programmes.table.brackets')} helperText={false}>
      <SimpleFormIterator
        inline
        fullWidth
        disableReordering
        disableClear
        getItemDefaults={() => NEW_BRACKET}
        sx={rowsStyle}
      >
        <Amount source="from" label="programmes.input.incomeFrom" />
        <Amount source="base" label="programmes.table.base" />
        <Amount source="perMonth" label="programmes.table.perMonth" />
      </SimpleFormIterator>
    </ArrayInput>
  );
};

const Relief = () => {
  const t = useText();
  return (
    <>
      <Amount source="parameters.percent" label="programmes.input.percent" />
      <CheckboxGroupInput
        source="parameters.excludedKinds"
        label={t('programmes.input.excluded')}
        choices={FUNDING_KINDS.map((id) => ({ id, name: t(`funds.kind.${id}`) }))}
        translateChoice={false}
        row={false}
        helperText={false}
      />
    </>
  );
};

const Benefits = () => {
  const t = useText();
  return (
    <ArrayInput source="parameters.benefits" label={t('programmes.table.benefits')} helperText={false}>
      <SimpleFormIterator fullWidth disableClear getItemDefaults={() => NEW_BENEFIT} sx={rowsStyle}>
        <Named />
        <Amount source="amount" label="programmes.table.amount" isOptional />
        <BooleanInput source="isCeiling" label={t('programmes.input.isCeiling')} helperText={false} />
        <Amount source="ofBaseIncome.percent" label="programmes.input.ofBasePercent" isOptional />
        <Amount source="ofBaseIncome.months" label="programmes.input.ofBaseMonths" isOptional />
      </SimpleFormIterator>
    </ArrayInput>
  );
};

const Scholarship = () => {
  const t = useText();
  return (
    <>
      <Amount source="parameters.children" label="programmes.input.children" />
      <Amount source="parameters.untilAge" label="programmes.input.untilAge" />
      <Amount source="parameters.contributedYears" label="programmes.input.contributedYears" />
      <ArrayInput source="parameters.levels" label={t('programmes.input.levels')} helperText={false}>
        <SimpleFormIterator fullWidth disableClear getItemDefaults={() => NEW_LEVEL} sx={rowsStyle}>
          <Named />
          <Amount source="perYear" label="programmes.table.perYear" />
          <Amount source="years" label="programmes.table.years" />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};

/** The key and the names of a part, in both languages. */
const Named = () => {
  const t = useText();
  return (
    <Box sx={{ display: 'grid', gap: 2, width: '100%' }}>
      <TextInput source="names.id" label={t('programmes.input.nameId')} validate={required()} helperText={false} />
      <TextInput source="names.en" label={t('programmes.input.nameEn')} validate={required()} helperText={false} />
      <TextInput source="key" label={t('programmes.input.key')} validate={required()} helperText={false} />
    </Box>
  );
};

interface AmountProps {
  source: string;
  label: MessageKey;
  isOptional?: boolean;
}

const Amount = ({ source, label, isOptional = false }: AmountProps) => {
  const t = useText();
  return (
    <NumberInput
      source={source}
      label={t(label)}
      size="medium"
      helperText={false}
      min={0}
      {...(!isOptional && { validate: required() })}
    />
  );
};

/** Room for the labels, which stand on the upper edge. */
const rowsStyle = { '& .RaSimpleFormIterator-line': { py: 1.25 }, '& .RaSimpleFormIterator-form': { rowGap: 2 } };

const select = {
  validate: required(),
  translateChoice: false,
  helperText: false,
  variant: 'outlined',
  size: 'medium',
  fullWidth: true,
} as const;
