import { postAsViewer } from './authRequest';
import { ApiError } from './errors';
import { queryClient } from './queryClient';

export interface NewFactor {
  /** What the QR code says: `otpauth://totp/…`. */
  readonly address: string;
  readonly recoveryCodes: readonly string[];
}

/** Makes a secret for an authenticator app; it counts from its first code on. */
export async function beginFactor(password: string): Promise<NewFactor> {
  const { totpURI, backupCodes } = await postAsViewer('two-factor/enable', { password });
  if (typeof totpURI !== 'string') {
    throw new ApiError('The server answered without an address for the app', 'INTERNAL');
  }
  return { address: totpURI, recoveryCodes: codesIn(backupCodes) };
}

/** The app's first code. All other sessions end. */
export async function confirmFactor(code: string): Promise<void> {
  await postAsViewer('two-factor/verify-totp', { code });
  await seeAnew();
}

/** Takes a code of the app, or a recovery code, as well as the password: so do new recovery codes. */
export async function removeFactor(password: string, code: string): Promise<void> {
  await postAsViewer('two-factor/disable', { password, code });
  await seeAnew();
}

export async function renewRecoveryCodes(password: string, code: string): Promise<readonly string[]> {
  const { backupCodes } = await postAsViewer('two-factor/generate-backup-codes', { password, code });
  return codesIn(backupCodes);
}

/** Roles may give more now, or less. What is on view stays until then: recovery codes are shown only once. */
const seeAnew = () => queryClient.invalidateQueries();

function codesIn(codes: unknown): readonly string[] {
  if (Array.isArray(codes) && codes.every((code) => typeof code === 'string')) {
    return codes;
  }
  throw new ApiError('The server answered without recovery codes', 'INTERNAL');
}
