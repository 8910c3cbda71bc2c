import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { Disclosure } from '../../../../components/Disclosure';
import { useTypedName } from '../../../../components/regionName';
import { Section } from '../../../../components/Section';
import { useNumberFormat, useRupiah, useText } from '../../../../providers/useText';
import { PlanNumbers } from '../../../../components/PlanNumbers';
import { useMonthText } from '../../../../components/monthText';
import type { Registrable } from './registrableSource';
import type { QuotaShare } from './shares';
import { sharesOf } from './shares';

/** How many people are on the list, and what they cost, together and quota by quota. */
export const ListPreview = ({ list }: { list: readonly Registrable[] }) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  const shares = sharesOf(list);
  return (
    <Section title={t('decrees.register.list')}>
      <PlanNumbers
        numbers={[
          { term: t('decrees.people'), value: format(list.length) },
          { term: t('enrolments.cost'), value: rupiah(shares.reduce((sum, { cost }) => sum + cost, 0)) },
        ]}
      />
      {shares.length === 1 ? (
        shares.map((share) => <Share key={share.quota.id} share={share} />)
      ) : (
        <Disclosure title={t('decrees.register.byQuota', { smart_count: shares.length, count: format(shares.length) })}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
            {shares.map((share) => (
              <li key={share.quota.id}>
                <Share share={share} />
              </li>
            ))}
          </Box>
        </Disclosure>
      )}
    </Section>
  );
};

const Share = ({ share: { quota, people, cost } }: { share: QuotaShare }) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  const nameOf = useTypedName();
  const { range } = useMonthText();
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      {[quota.region && nameOf(quota.region), quota.fundingSource?.name, range(quota.from, quota.to)]
        .filter(Boolean)
        .join(' · ')}
      : {t('decrees.register.share', { smart_count: people, people: format(people), cost: rupiah(cost) })}
    </Typography>
  );
};
