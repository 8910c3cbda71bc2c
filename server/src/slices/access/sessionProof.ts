import { z } from 'zod';

/** What was shown in the making of a session. */
export interface SessionProof {
  readonly isByOpenId: boolean;
  /** A code of the authenticator app, or a recovery code. */
  readonly hasShownFactor: boolean;
}

const NOTHING: SessionProof = { isByOpenId: false, hasShownFactor: false };
const proof = z.object({ isByOpenId: z.boolean(), hasShownFactor: z.boolean() });

/**
 * What a session proves that is made at this path of the sign-in library. Some actions replace the session that asks
 * (`former`) by a new one: this must neither gain by it, nor lose.
 */
export function proofOf(path: string | undefined, former: unknown): SessionProof {
  const before = proof.safeParse(former).data ?? NOTHING;
  switch (path) {
    case '/callback/:id':
      return { isByOpenId: true, hasShownFactor: false };
    case '/two-factor/verify-totp':
    case '/two-factor/verify-backup-code':
      return { ...before, hasShownFactor: true };
    case '/two-factor/disable':
      return { ...before, hasShownFactor: false };
    case '/change-password':
      return before;
    default:
      return NOTHING;
  }
}
