import Link from '@mui/material/Link';
import { countMonths } from '@payung/shared/month';
import { Link as RouterLink } from 'react-router';

import { Fact, Facts } from '../../../components/Facts';
import type { EnrolmentDetailsFragment } from '../../../generated/graphql';
import { useNumberFormat, useRupiah, useText } from '../../../providers/useText';
import { useMonthText } from '../../../components/monthText';
import { quotaPath } from '../../quotas';
import { seatCost } from './seatCost';

/** The seat: whose money, which months, what it costs, and what is left beside it. */
export const SeatFacts = ({ enrolment }: { enrolment: EnrolmentDetailsFragment }) => {
  const t = useText();
  const format = useNumberFormat();
  const rupiah = useRupiah();
  const { range } = useMonthText();
  const { quota, fundingSource, from, to } = enrolment;
  const months = Math.max(0, countMonths(from, to));
  return (
    <Facts>
      <Fact term={t('quotas.fund')}>{fundingSource?.name}</Fact>
      <Fact term={t('quotas.programmes')}>{quota.programmes.map(({ code }) => code).join(' + ')}</Fact>
      <Fact term={t('quotas.months')}>{months === 0 ? t('enrolments.neverBegan') : range(from, to)}</Fact>
      <Fact term={t('enrolments.cost')}>
        {t('enrolments.costOf', { smart_count: months, amount: rupiah(seatCost(quota, from, to)), months })}
      </Fact>
      <Fact term={t('enrolments.quota')}>
        <Link component={RouterLink} to={quotaPath(quota.id)}>
          {t('enrolments.seatsLeft', { smart_count: quota.available, count: format(quota.available) })}
        </Link>
      </Fact>
    </Facts>
  );
};
