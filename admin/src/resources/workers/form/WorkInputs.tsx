import { localeFrom } from '@payung/shared/locale';
import { NumberInput, SelectInput, maxValue, minValue, required, useLocale } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import { AttributeInputs } from '../../../components/attributes/AttributeInputs';
import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { FormGroup } from '../../../components/FormGroup';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { DESILS } from '../search/useWorkerQuery';

/** The category, with what it asks of a worker and nothing else; income and decile. */
export const WorkInputs = () => {
  const t = useText();
  const { setValue } = useFormContext();
  const categories = useCategories() ?? [];
  return (
    <>
      <SelectInput
        source="categoryCode"
        label={t('workers.field.categoryCode')}
        helperText={t('workers.form.categoryHint')}
        choices={categories.map(({ code, name }) => ({ id: code, name }))}
        translateChoice={false}
        validate={required()}
        // What the former category asked is nothing that this one knows.
        onChange={() => setValue('attributes', {})}
        {...look}
      />
      <CategoryInputs />
      <NumberInput
        source="monthlyIncome"
        label={t('workers.field.monthlyIncome')}
        helperText={t('workers.form.incomeHint')}
        validate={[minValue(0), maxValue(HIGHEST_INCOME)]}
        step={1}
        {...look}
      />
      <SelectInput
        source="desil"
        label={t('workers.field.desil')}
        helperText={t('workers.form.desilHint')}
        emptyText={t('workers.form.desilUnknown')}
        choices={DESILS.map((desil) => ({ id: String(desil), name: String(desil) }))}
        translateChoice={false}
        {...look}
      />
    </>
  );
};

const CategoryInputs = () => {
  const t = useText();
  const locale = localeFrom(useLocale());
  const chosen: unknown = useWatch({ name: 'categoryCode' });
  const code = typeof chosen === 'string' ? chosen : '';
  const fields = useAskedFields(code);
  const name = useCategories()?.find((category) => category.code === code)?.name;
  return fields && fields.length > 0 ? (
    <FormGroup title={t('workers.form.categoryFields', { category: name ?? code })}>
      <AttributeInputs source="attributes" fields={fields} locale={locale} />
    </FormGroup>
  ) : null;
};

/** As the API bounds it. */
const HIGHEST_INCOME = 1_000_000_000;

const look = { variant: 'outlined', size: 'medium', fullWidth: true } as const;
