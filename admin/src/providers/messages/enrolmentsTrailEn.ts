import type { enrolmentsTrailIndonesian } from './enrolmentsTrailId';

export const enrolmentsTrailEnglish: typeof enrolmentsTrailIndonesian = {
  types: { Enrolment: 'enrolment', Decree: 'decree' },
  did: {
    'enrolment.propose': 'proposed people for seats',
    'enrolment.resubmit': 'submitted proposals again',
    'enrolment.verify': 'verified proposals',
    'enrolment.return': 'returned proposals',
    'enrolment.reject': 'rejected proposals',
    'enrolment.withdraw': 'took back proposals',
    'enrolment.register': 'registered people',
    'enrolment.end': 'ended an enrolment',
    'decree.register': 'recorded the decree %{subject}',
    'decree.download': 'downloaded the paper of the decree %{subject}',
  },
  fields: {
    people: 'Number of people',
    date: 'Date',
    title: 'About',
    fileSha256: 'SHA-256 of the file',
    listSha256: 'SHA-256 of the list',
    decreeId: 'Number of the decree',
  },
  states: {
    RETURNED: 'returned',
    VERIFIED: 'verified',
    REGISTERED: 'registered',
    ACTIVE: 'active',
    LAPSED: 'lapsed',
    ENDED: 'ended',
  },
  policies: {
    'enrolments.propose': 'may propose people for seats',
    'enrolments.verify': 'may verify proposals',
    'enrolments.register': 'may register people',
    'enrolments.end': 'may end enrolments',
  },
};
