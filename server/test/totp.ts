import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { PASSWORD, type Person, auth, signIn } from './people.js';

const enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** The code of RFC 6238 that an authenticator app shows, so many steps of 30 s from now. */
export function codeOf(totpURI: string, steps = 0): string {
  const letters = new URL(totpURI).searchParams.get('secret') ?? '';
  const bits = Array.from(letters)
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hmac = createHmac('sha1', key).update(counter).digest();
  const number = hmac.readUInt32BE((hmac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Sets up an authenticator app for the person, up to its first code; the session that did it goes on. */
export async function setUpApp(
  url: string,
  person: Person,
): Promise<{ totpURI: string; backupCodes: string[]; cookie: string }> {
  const { cookie } = await signIn(url, person);
  const { totpURI, backupCodes } = enabled.parse(
    (await auth(url, 'two-factor/enable', { password: PASSWORD }, { cookie })).body,
  );
  const verified = await auth(url, 'two-factor/verify-totp', { code: codeOf(totpURI) }, { cookie });
  if (verified.status !== 200) throw new Error(`the first code was answered with ${verified.status}`);
  return { totpURI, backupCodes, cookie: verified.cookie };
}
