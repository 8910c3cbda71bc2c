import { firstDayOf } from '@payung/shared/month';

import { useAttributeText } from '../../../components/attributes/attributeText';
import { Fact, Facts } from '../../../components/Facts';
import { useRegionPlace } from '../../../components/regionName';
import { useToday } from '../../../components/useToday';
import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useDay, useRupiah, useText } from '../../../providers/useText';
import { ageOn } from '../../workers';

/** Who it is, and what the category asks of such people. */
export const PersonFacts = ({ enrolment }: { enrolment: EnrolmentDetailsFragment }) => {
  const t = useText();
  const day = useDay();
  const today = useToday();
  const rupiah = useRupiah();
  const placeOf = useRegionPlace();
  const textOf = useAttributeText();
  const { worker, category, region, from } = enrolment;
  if (!worker) {
    return null;
  }
  // It counts on the later of today and the first day of cover.
  const first = firstDayOf(from);
  const age = ageOn(first > today ? first : today, worker.birthDate);
  const hasMoved = region?.code !== worker.village?.code;
  return (
    <Facts>
      <Fact term={t('enrolments.person.nik')}>{worker.nik}</Fact>
      <Fact term={t('enrolments.person.sex')}>{t(`enrolments.person.${worker.sex}`)}</Fact>
      <Fact term={t('enrolments.person.born')}>
        {[worker.birthPlace, day(worker.birthDate)].filter(Boolean).join(', ')} ({t('enrolments.person.age', { age })})
      </Fact>
      <Fact term={t('enrolments.place')}>
        {placeOf(worker.village)}
        {hasMoved && ` (${t('enrolments.person.proposedAt', { place: placeOf(region) })})`}
      </Fact>
      <Fact term={t('quotas.category')}>{category?.name}</Fact>
      {category?.fields.map((field) => (
        <Fact key={field.key} term={field.label}>
          {textOf(field.type, valueIn(worker.attributes, field.key))}
        </Fact>
      ))}
      <Fact term={t('enrolments.person.income')}>
        {worker.monthlyIncome == null ? '–' : rupiah(worker.monthlyIncome)}
      </Fact>
      <Fact term={t('enrolments.person.desil')}>{worker.desil ?? '–'}</Fact>
    </Facts>
  );
};

function valueIn(attributes: unknown, key: string): unknown {
  return typeof attributes === 'object' && attributes !== null
    ? Object.entries(attributes).find(([name]) => name === key)?.[1]
    : undefined;
}
