import { ApiError, TooManyTrialsError } from './errors';
import { postJson } from './http';
import { showNotice } from './notice';
import { forgetViewer, meetViewer, noteUnauthenticated } from './session';

/** Resolves to what comes next: the person is in, or the server asks for the second factor. */
export async function signIn(email: string, password: string): Promise<'done' | 'code'> {
  const answer = await post('sign-in/email', { email, password });
  if ('twoFactorRedirect' in answer && answer.twoFactorRedirect === true) {
    return 'code';
  }
  await enter();
  return 'done';
}

/** The six digits of an authenticator app. */
export async function verifyCode(code: string): Promise<void> {
  await post('two-factor/verify-totp', { code });
  await enter();
}

/** For who has lost the phone: each recovery code works once. */
export async function verifyRecoveryCode(code: string): Promise<void> {
  await post('two-factor/verify-backup-code', { code });
  await enter();
}

/** Tells by a notice how it went. */
export async function signOut(): Promise<void> {
  try {
    await post('sign-out', {});
  } catch {
    showNotice('signOutFailed');
    return;
  }
  showNotice('signedOut');
  forgetViewer();
}

/** Ends the person's other sessions, too. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  try {
    await post('change-password', { currentPassword, newPassword });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') {
      noteUnauthenticated(false);
    }
    throw error;
  }
}

async function enter() {
  showNotice(undefined);
  await meetViewer();
}

async function post(action: string, body: object): Promise<object> {
  const { status, headers, body: answer } = await postJson(`/auth/${action}`, body);
  if (status >= 200 && status < 300 && typeof answer === 'object' && answer !== null) {
    return answer;
  }
  const seconds = Number(headers.get('retry-after'));
  if (status === 429 && seconds > 0) {
    throw new TooManyTrialsError(seconds);
  }
  const error = isRefusal(answer) ? answer.errors[0] : undefined;
  throw new ApiError(error?.message ?? `HTTP status ${status}`, error?.extensions.code ?? 'INTERNAL');
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

function isRefusal(body: unknown): body is Refusal {
  return isObject(body) && Array.isArray(body['errors']) && body['errors'].every(isError);
}

function isError(error: unknown): boolean {
  return (
    isObject(error) &&
    typeof error['message'] === 'string' &&
    isObject(error['extensions']) &&
    typeof error['extensions']['code'] === 'string'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
