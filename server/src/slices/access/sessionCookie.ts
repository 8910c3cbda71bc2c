import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignIn } from './signIn.js';

/**
 * The session's token in a `Cookie` header: undefined without such a cookie, null when its signature is not ours. The
 * form is the library's: the token, a dot, and the HMAC-SHA256 of the token in base64, all percent-encoded.
 */
export function sessionToken(header: string | undefined, { name, key }: SignIn['cookie']): string | null | undefined {
  const cookies = (header ?? '').split(';').map((part) => part.trim());
  const value = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  if (value === undefined) return undefined;
  const text = decode(value);
  const dot = text.lastIndexOf('.');
  const token = text.slice(0, Math.max(dot, 0));
  const given = Buffer.from(text.slice(dot + 1));
  const right = Buffer.from(createHmac('sha256', key).update(token).digest('base64'));
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}

/** What makes the browser forget a cookie that opens nothing any more. */
export function forgetSession({ name, isSecure }: SignIn['cookie']): string {
  return `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not percent-encoding, hence not from us.
    return '';
  }
}
