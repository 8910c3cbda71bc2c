import { FUNDING_KINDS } from '@payung/shared/ruleParameters';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, NumberInput, SelectInput, TextInput, maxLength, minValue, required } from 'react-admin';

import { RegionInput } from '../../components/RegionInput';
import { useText } from '../../providers/useText';
import { programmesQuery } from './fundSource';
import { WADAH_CODES } from './fundValues';

/** What a funding source is, whether it is new or changed. */
export const FundInputs = ({ wadahCode }: { wadahCode?: string | null | undefined }) => {
  const t = useText();
  // One that was written by a program stays, though the list does not have it.
  const isOther = wadahCode != null && !WADAH_CODES.some((code) => code === wadahCode);
  return (
    <>
      <TextInput source="nameId" label={t('funds.field.nameId')} validate={[required(), maxLength(120)]} />
      <TextInput source="nameEn" label={t('funds.field.nameEn')} validate={[required(), maxLength(120)]} />
      <SelectInput
        source="kind"
        label={t('funds.field.kind')}
        choices={FUNDING_KINDS.map((id) => ({ id, name: t(`funds.kind.${id}`) }))}
        validate={required()}
        {...select}
        helperText={t('funds.hint.kind')}
      />
      <RegionInput source="payerCode" label={t('funds.field.payer')} helperText={t('funds.hint.payer')} isRequired />
      <ProgrammesInput />
      <SelectInput
        source="wadahCode"
        label={t('funds.field.wadah')}
        choices={[
          ...WADAH_CODES.map((id) => ({ id, name: `${id}: ${t(`funds.wadah.${id}`)}` })),
          ...(isOther ? [{ id: wadahCode, name: wadahCode }] : []),
        ]}
        emptyText={t('funds.noWadah')}
        {...select}
      />
      <NumberInput
        source="ceilingPerRegion"
        label={t('funds.field.ceiling')}
        helperText={t('funds.hint.ceiling')}
        size="medium"
        validate={minValue(1)}
      />
      <TextInput source="legalBasis" label={t('funds.field.legalBasis')} validate={maxLength(300)} />
      <TextInput
        source="source"
        label={t('funds.field.source')}
        helperText={t('funds.hint.source')}
        validate={maxLength(300)}
      />
    </>
  );
};

const ProgrammesInput = () => {
  const t = useText();
  const { data } = useQuery(programmesQuery());
  return data ? (
    <CheckboxGroupInput
      source="programmeCodes"
      label={t('funds.field.programmes')}
      choices={data.programmes.map(({ code, name }) => ({ id: code, name: `${code} (${name})` }))}
      translateChoice={false}
      row={false}
      helperText={false}
      validate={required()}
    />
  ) : (
    <Skeleton variant="rounded" height={120} />
  );
};

const select = {
  translateChoice: false,
  helperText: false,
  variant: 'outlined',
  size: 'medium',
  fullWidth: true,
} as const;
