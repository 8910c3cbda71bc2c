import type { EnrolmentStatus } from './enrolmentTransitions.js';
import type { Locale } from './locale.js';

/** What people call the statuses of an enrolment. */
export const ENROLMENT_STATUS_WORDS: Readonly<Record<EnrolmentStatus, Readonly<Record<Locale, string>>>> = {
  PROPOSED: { id: 'diusulkan', en: 'proposed' },
  RETURNED: { id: 'dikembalikan', en: 'returned' },
  VERIFIED: { id: 'diverifikasi', en: 'verified' },
  REJECTED: { id: 'ditolak', en: 'rejected' },
  REGISTERED: { id: 'terdaftar', en: 'registered' },
  ACTIVE: { id: 'aktif', en: 'active' },
  LAPSED: { id: 'lewat masa', en: 'lapsed' },
  ENDED: { id: 'berakhir', en: 'ended' },
};
