import { isObject, postAsViewer, postAuth } from './authRequest';
import { ApiError } from './errors';
import { getJson } from './http';
import { showNotice } from './notice';
import { forgetViewer, meetViewer } from './session';

/** Resolves to what comes next: the person is in, or the server asks for the second factor. */
export async function signIn(email: string, password: string): Promise<'done' | 'code'> {
  const answer = await postAuth('sign-in/email', { email, password });
  if ('twoFactorRedirect' in answer && answer.twoFactorRedirect === true) {
    return 'code';
  }
  await enter();
  return 'done';
}

/** The six digits of an authenticator app. */
export async function verifyCode(code: string): Promise<void> {
  await postAuth('two-factor/verify-totp', { code });
  await enter();
}

/** For who has lost the phone: each recovery code works once. */
export async function verifyRecoveryCode(code: string): Promise<void> {
  await postAuth('two-factor/verify-backup-code', { code });
  await enter();
}

/** Tells by a notice how it went. */
export async function signOut(): Promise<void> {
  try {
    await postAuth('sign-out', {});
  } catch {
    showNotice('signOutFailed');
    return;
  }
  showNotice('signedOut');
  forgetViewer();
}

/** Ends the person's other sessions, too. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await postAsViewer('change-password', { currentPassword, newPassword });
}

/** Of who was given a password: with one of their own they are whom they are, with their roles. */
export async function replaceFirstPassword(currentPassword: string, newPassword: string): Promise<void> {
  await changePassword(currentPassword, newPassword);
  await enter();
}

/** The name of the organisation's OpenID provider, at which people may sign in as well; null without one. */
export async function findProvider(signal: AbortSignal): Promise<string | null> {
  const { body } = await getJson('/auth/methods', signal);
  const openId = isObject(body) ? body['openId'] : null;
  return isObject(openId) && typeof openId['name'] === 'string' ? openId['name'] : null;
}

/** Where to send the browser, to sign in at the provider. */
export async function beginAtProvider(): Promise<string> {
  const { url } = await postAuth('sign-in/social', {});
  if (typeof url !== 'string') {
    throw new ApiError('The server answered without an address', 'INTERNAL');
  }
  return url;
}

async function enter() {
  showNotice(undefined);
  await meetViewer();
}
