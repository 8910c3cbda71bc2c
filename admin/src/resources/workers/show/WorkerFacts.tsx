import { localeFrom } from '@payung/shared/locale';
import { useLocale } from 'react-admin';

import { useAttributeText } from '../../../components/attributes/attributeText';
import { useAskedFields } from '../../../components/attributes/useAskedFields';
import { Fact, Facts } from '../../../components/Facts';
import { useRegionPlace } from '../../../components/regionName';
import type { WorkerRecordFragment } from '../../../generated/graphql';
import { recordOf } from '../../../providers/formValues';
import { useRupiah, useText } from '../../../providers/useText';
import { useMoment } from '../../auditEvents';
import { useBorn } from '../workerText';
import { NikFact } from './NikFact';

/** Who it is, where they live and what they do; of the category’s fields those that are filled in. */
export const WorkerFacts = ({ worker }: { worker: WorkerRecordFragment }) => {
  const t = useText();
  const born = useBorn();
  const rupiah = useRupiah();
  const moment = useMoment();
  const placeOf = useRegionPlace();
  const { sex, birthDate, birthPlace, village, category, monthlyIncome, desil, createdAt, createdBy } = worker;
  return (
    <Facts>
      <NikFact worker={worker} />
      <Fact term={t('workers.field.birthDate')}>{[birthPlace, born(birthDate)].filter(Boolean).join(', ')}</Fact>
      <Fact term={t('workers.field.sex')}>{t(`workers.sex.${sex}`)}</Fact>
      <Fact term={t('workers.field.regionCode')}>{placeOf(village)}</Fact>
      <Fact term={t('workers.field.categoryCode')}>{category.name}</Fact>
      <AttributeFacts worker={worker} />
      <Fact term={t('workers.field.monthlyIncome')}>{monthlyIncome == null ? '–' : rupiah(monthlyIncome)}</Fact>
      <Fact term={t('workers.field.desil')}>{desil ?? '–'}</Fact>
      <Fact term={t('workerRecord.since')}>
        {t('workerRecord.sinceBy', { at: moment(createdAt), name: createdBy.name })}
      </Fact>
    </Facts>
  );
};

const AttributeFacts = ({ worker }: { worker: WorkerRecordFragment }) => {
  const locale = localeFrom(useLocale());
  const textOf = useAttributeText();
  const fields = useAskedFields(worker.category.code) ?? [];
  const values = recordOf(worker, 'attributes');
  return fields
    .filter(({ key }) => values[key] != null)
    .map(({ key, type, labels }) => (
      <Fact key={key} term={labels[locale]}>
        {textOf(type, values[key])}
      </Fact>
    ));
};
