import type { Wording } from './wording.js';

/** Of the trail and its proof. */
export const AUDIT_MESSAGES = {
  headUnknown: {
    id: 'Tidak ada pucuk catatan bertanda tangan dengan ukuran pada `{field}`.',
    en: 'There is no signed head of the size in `{field}`.',
  },
  sizesReversed: {
    id: '`from` tidak boleh lebih besar daripada `to`.',
    en: '`from` must not be larger than `to`.',
  },
  eventNotSealed: {
    id: 'Catatan ini belum disegel; itu terjadi dalam beberapa detik. Tunggu sebentar lalu coba lagi.',
    en: 'This event is not sealed yet; that takes some seconds. Wait a little and try again.',
  },
} as const satisfies Record<string, Wording>;
