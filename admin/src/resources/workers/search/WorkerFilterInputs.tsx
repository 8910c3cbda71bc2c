import { localeFrom } from '@payung/shared/locale';
import { SelectArrayInput, SelectInput, useLocale } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';

import { AttributeInputs } from '../../../components/attributes/AttributeInputs';
import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { RegionInput } from '../../../components/RegionInput';
import { useCategories } from '../../../components/useCategories';
import { useText } from '../../../providers/useText';
import { WORKER_FLAGS } from '../workerFlags';
import { DESILS } from './useWorkerQuery';

/** What all workers have, and once a category is chosen its own fields: those that its designer made searchable. */
export const WorkerFilterInputs = () => {
  const t = useText();
  const { setValue } = useFormContext();
  const categories = useCategories() ?? [];
  const flags = WORKER_FLAGS.map((id) => ({ id, name: t(`workers.flag.${id}`) }));
  return (
    <>
      <RegionInput source="within" label={t('workers.filter.within')} isFilter />
      <SelectInput
        source="category"
        label={t('workers.filter.category')}
        choices={categories.map(({ code, name }) => ({ id: code, name }))}
        translateChoice={false}
        // Fields of another category ask for something else.
        onChange={() => setValue('attributes', {})}
        {...look}
      />
      <SelectArrayInput
        source="desil"
        label={t('workers.filter.desil')}
        choices={DESILS.map((desil) => ({ id: String(desil), name: String(desil) }))}
        {...look}
      />
      <SelectArrayInput source="flags" label={t('workers.filter.flags')} choices={flags} {...look} />
      <CategoryFilters />
    </>
  );
};

const CategoryFilters = () => {
  const locale = localeFrom(useLocale());
  const category: unknown = useWatch({ name: 'category' });
  const fields = useAskedFields(typeof category === 'string' ? category : '');
  return (
    <AttributeInputs
      source="attributes"
      fields={fields?.filter(({ isSearchable }) => isSearchable) ?? []}
      locale={locale}
      isPartial
      size="small"
    />
  );
};

const look = { helperText: false, variant: 'outlined', size: 'small' } as const;
