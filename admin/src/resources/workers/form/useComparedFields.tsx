import type { ComparedField } from '../../../components/staleVersion';
import { RegionNameText } from '../../../components/RegionNameText';
import { useCategories } from '../../../components/useCategories';
import { recordOf } from '../../../providers/formValues';
import type { workersIndonesian } from '../../../providers/messages/workersId';
import { useDay, useRupiah, useText } from '../../../providers/useText';
import { AttributesText } from '../AttributesText';
import { CONTACT_FIELDS, isSex } from './workerValues';

/** The fields of the form about somebody known, in words, to show two versions of them beside each other. */
export function useComparedFields(categoryCode: string): ComparedField[] {
  const t = useText();
  const day = useDay();
  const rupiah = useRupiah();
  const categories = useCategories() ?? [];
  const named = (source: keyof typeof workersIndonesian.field, show?: ComparedField['show']): ComparedField => ({
    source,
    label: t(`workers.field.${source}`),
    ...(show && { show }),
  });
  const categoryName = (code: unknown) => categories.find((category) => category.code === code)?.name ?? String(code);
  return [
    named('nik'),
    named('name'),
    named('sex', (sex) => (isSex(sex) ? t(`workers.sex.${sex}`) : String(sex))),
    named('birthDate', (birthDate) => day(String(birthDate))),
    named('birthPlace'),
    named('regionCode', (code) => <RegionNameText code={String(code)} />),
    named('categoryCode', categoryName),
    {
      source: 'attributes',
      label: t('workers.filter.attributes'),
      show: (attributes) => (
        <AttributesText categoryCode={categoryCode} attributes={recordOf({ attributes }, 'attributes')} />
      ),
    },
    named('monthlyIncome', (income) => rupiah(Number(income))),
    named('desil'),
    ...CONTACT_FIELDS.map((field) => named(field)),
    {
      source: 'removed',
      label: t('workers.form.removed'),
      show: (removed) =>
        CONTACT_FIELDS.filter((field) => recordOf({ removed }, 'removed')[field] === true)
          .map((field) => t(`workers.field.${field}`))
          .join(', '),
    },
  ];
}
