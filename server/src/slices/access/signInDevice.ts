import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SignIn } from './signIn.js';

/** How many accounts one browser is remembered for: a village office has one computer. */
const MOST_ACCOUNTS = 5;
const DAYS = 180;

/**
 * The number of a browser at which this account has signed in before, or null. OWASP's authentication cheat sheet
 * advises such a cookie: without it strangers could lock anybody out by trying wrong passwords. It opens nothing: it only
 * has a count of trials of its own.
 */
export function knownDevice(header: string | undefined, signIn: SignIn, account: string): string | null {
  const { number, seals } = readDevice(header, signIn);
  if (number === undefined) return null;
  const right = Buffer.from(sealOf(signIn, number, account));
  const isKnown = seals.some((seal) => {
    const given = Buffer.from(seal);
    return given.length === right.length && timingSafeEqual(given, right);
  });
  return isKnown ? number : null;
}

/** What makes the browser remember that the account has signed in at it, beside the others that have. */
export function rememberDevice(header: string | undefined, signIn: SignIn, account: string): string {
  const { number = randomBytes(16).toString('base64url'), seals } = readDevice(header, signIn);
  const seal = sealOf(signIn, number, account);
  const kept = [seal, ...seals.filter((one) => one !== seal)].slice(0, MOST_ACCOUNTS);
  const { isSecure } = signIn.cookie;
  return (
    `${signIn.deviceCookie}=${[number, ...kept].join('.')}; Max-Age=${DAYS * 24 * 60 * 60}; Path=/; HttpOnly; SameSite=Strict` +
    (isSecure ? '; Secure' : '')
  );
}

function readDevice(header: string | undefined, signIn: SignIn): { number: string | undefined; seals: string[] } {
  const cookies = (header ?? '').split(';').map((part) => part.trim());
  const value = cookies.find((cookie) => cookie.startsWith(`${signIn.deviceCookie}=`));
  const [number, ...seals] = value?.slice(signIn.deviceCookie.length + 1).split('.') ?? [];
  // The number is ours only with a seal; what somebody made up is not carried on.
  const isWhole = number !== undefined && /^[\w-]{22}$/.test(number) && seals.every((seal) => /^[\w-]{22}$/.test(seal));
  return isWhole ? { number, seals: seals.slice(0, MOST_ACCOUNTS) } : { number: undefined, seals: [] };
}

function sealOf(signIn: SignIn, number: string, account: string): string {
  return createHmac('sha256', signIn.cookie.key).update(`device ${number} ${account}`).digest('base64url').slice(0, 22);
}
