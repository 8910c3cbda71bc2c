import {
  type KeyObject,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { ensureKept } from '../../secret.js';
import { StartError } from '../../startError.js';

/** Signs the heads of the log with Ed25519 (RFC 8032). */
export interface Signer {
  /** The first 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, as base64. */
  readonly publicKey: string;
  sign(text: string): Buffer;
}

/** From a private key in PKCS#8: PEM, or its base64 alone. */
export function createSigner(privateKey: string): Signer {
  const key = readPrivateKey(privateKey);
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { keyId: keyIdOf(der), publicKey: der.toString('base64'), sign: (text) => sign(null, Buffer.from(text), key) };
}

/** Whether this key, with its own id, signed the text. */
export function isSigned(text: string, signature: Uint8Array, keyId: string, publicKey: string): boolean {
  try {
    const der = Buffer.from(publicKey, 'base64');
    if (der.toString('base64') !== publicKey || keyIdOf(der) !== keyId) return false;
    return verify(null, Buffer.from(text), createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    return false; // no key at all
  }
}

/** The key of this installation, made when it is first asked for: for who tries Payung out. */
export async function ensureSigningKey(home: string): Promise<string> {
  return ensureKept(home, 'audit-signing-key.pem', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
}

function readPrivateKey(text: string): KeyObject {
  const given = text.replaceAll('\\n', '\n').trim();
  try {
    const key = given.includes('-----')
      ? createPrivateKey(given)
      : createPrivateKey({ key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below, without the key
  }
  throw new StartError(
    'AUDIT_SIGNING_KEY is not a private key of Ed25519: make one with `openssl genpkey -algorithm ed25519`.',
  );
}

function keyIdOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex').slice(0, 16);
}
