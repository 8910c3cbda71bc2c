import type { EnrolmentStatus } from './enrolmentTransitions.js';
import type { Locale } from './locale.js';

/** What people call the statuses of an enrolment. */
export const ENROLMENT_STATUS_NAMES = {
  PROPOSED: { id: 'Diusulkan', en: 'Proposed' },
  RETURNED: { id: 'Dikembalikan', en: 'Returned' },
  VERIFIED: { id: 'Terverifikasi', en: 'Verified' },
  REJECTED: { id: 'Ditolak', en: 'Rejected' },
  REGISTERED: { id: 'Terdaftar', en: 'Registered' },
  ACTIVE: { id: 'Aktif', en: 'Active' },
  LAPSED: { id: 'Terhenti', en: 'Lapsed' },
  ENDED: { id: 'Berakhir', en: 'Ended' },
} as const satisfies Record<EnrolmentStatus, Readonly<Record<Locale, string>>>;
