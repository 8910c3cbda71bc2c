import type { Wording } from './wording.js';

/** Why something that is done later was not done. */
export const JOB_MESSAGES = {
  jobGivenUp: {
    id: 'Server berkali-kali gagal menyelesaikan pekerjaan ini. Coba lagi; bila berulang, hubungi administrator.',
    en: 'The server failed to finish this several times. Try again; if it happens again, tell the administrator.',
  },
  jobActorGone: {
    id: 'Pekerjaan dihentikan karena yang memintanya tidak lagi berhak bekerja di sini.',
    en: 'The work was stopped, since who asked for it may do nothing here any more.',
  },
} as const satisfies Record<string, Wording>;
