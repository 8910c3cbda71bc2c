import type { MessageKey } from '../../../providers/useText';
import type { BulkVerb } from '../queues';

/** What is said most often, in the order in which the number keys choose it. Who chooses one can still change its words. */
export const STOCK_REASONS: Readonly<Record<BulkVerb | 'end', readonly MessageKey[]>> = {
  verify: [],
  resubmit: ['enrolmentReasons.resubmit.repaired', 'enrolmentReasons.resubmit.asIs'],
  return: [
    'enrolmentReasons.return.nik',
    'enrolmentReasons.return.name',
    'enrolmentReasons.return.birthDate',
    'enrolmentReasons.return.address',
    'enrolmentReasons.return.category',
    'enrolmentReasons.return.incomplete',
    'enrolmentReasons.return.duplicate',
  ],
  reject: [
    'enrolmentReasons.reject.covered',
    'enrolmentReasons.reject.notVulnerable',
    'enrolmentReasons.reject.criteria',
    'enrolmentReasons.reject.age',
    'enrolmentReasons.reject.moved',
    'enrolmentReasons.reject.died',
    'enrolmentReasons.reject.twice',
  ],
  withdraw: [
    'enrolmentReasons.withdraw.mistake',
    'enrolmentReasons.withdraw.unwilling',
    'enrolmentReasons.reject.covered',
    'enrolmentReasons.reject.moved',
    'enrolmentReasons.reject.died',
  ],
  end: [
    'enrolmentReasons.reject.died',
    'enrolmentReasons.reject.moved',
    'enrolmentReasons.end.employed',
    'enrolmentReasons.reject.covered',
    'enrolmentReasons.withdraw.unwilling',
  ],
};
