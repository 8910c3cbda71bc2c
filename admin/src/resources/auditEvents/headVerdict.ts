import type { AuditHead } from '@payung/shared/auditProof';

/** How the log that the server shows stands to the one that this browser saw before. */
export type HeadVerdict =
  | { readonly kind: 'unsigned' | 'first' }
  | { readonly kind: 'continued' | 'otherKey' | 'broken'; readonly kept: AuditHead };

/** Whether nothing speaks against the log. */
export const isWell = ({ kind }: HeadVerdict) => kind === 'first' || kind === 'continued';
