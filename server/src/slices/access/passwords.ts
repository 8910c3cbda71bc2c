import { randomBytes } from 'node:crypto';
import { type Options, hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) with the parameters that OWASP's password storage cheat sheet names first. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Shorter ones are refused; longer ones would only cost time (NIST SP 800-63B asks for 64 at least). */
export const PASSWORD_LENGTH = { minimum: 12, maximum: 128 };

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

export async function isPassword(stored: { hash: string; password: string }): Promise<boolean> {
  return verify(stored.hash, stored.password.normalize('NFKC'));
}

/** For the first sign-in only; 120 bits. */
export function randomPassword(): string {
  return randomBytes(15).toString('base64url');
}
